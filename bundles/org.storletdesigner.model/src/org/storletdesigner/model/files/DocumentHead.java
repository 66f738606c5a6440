package org.storletdesigner.model.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.FileLimits;
import org.storletdesigner.model.xml.SourceText;
import org.storletdesigner.model.xml.XmlScanner;

/** The start tag of a document: what kind it is and which version of the format wrote it. */
final class DocumentHead {
    private static final String FORMAT = ModelPackage.Literals.DOCUMENT__FORMAT_VERSION.getName();

    private final SourceText source;
    private final XmlScanner scanner;
    private final Map<String, XmlScanner.Attribute> attributes = new HashMap<>();

    private DocumentHead(SourceText source, XmlScanner scanner) {
        this.source = source;
        this.scanner = scanner;
        scanner.attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
    }

    /** Whether an attribute of the start tag belongs to the file rather than to the model. */
    static boolean isHead(XmlScanner.Attribute attribute) {
        String name = attribute.name();
        return name.equals(FORMAT) || name.equals(FormatNames.XMI_VERSION) || name.startsWith("xmlns:");
    }

    static void check(SourceText source, XmlScanner scanner, EClass expected) throws FileFormatException {
        DocumentHead head = new DocumentHead(source, scanner);
        String[] name = scanner.name().split(":", -1);
        head.checkNamespace(name.length == 2 ? name[0] : "", expected);
        head.checkFormat();
        head.checkKind(name[1], expected);
        head.checkXmi();
    }

    private void checkNamespace(String prefix, EClass expected) throws FileFormatException {
        XmlScanner.Attribute namespace = attributes.get("xmlns:" + prefix);
        String value = namespace == null ? "" : namespace.value();
        if (!value.startsWith(FormatNames.NAMESPACE_START)) {
            throw here("<" + scanner.name() + "> is not " + FormatNames.withArticle(expected)
                    + " document of this program; expected is <model:" + expected.getName()
                    + "> with xmlns:model=\"" + ModelPackage.eNS_URI + "\"");
        }
        checkVersion(namespace, value.substring(FormatNames.NAMESPACE_START.length()));
    }

    private void checkFormat() throws FileFormatException {
        XmlScanner.Attribute format = attributes.get(FORMAT);
        if (format == null) {
            throw here("the attribute '" + FORMAT + "' is missing; it tells which version of the format this is");
        }
        checkVersion(format, format.value());
    }

    private void checkVersion(XmlScanner.Attribute where, String text) throws FileFormatException {
        int version = number(text).orElseThrow(() -> source.rejected(where.offset(),
                "'" + text + "' is not a version of the format; a whole number is expected"));
        if (version > FileLimits.FORMAT) {
            throw source.rejected(where.offset(), "this file was written by a newer version (format " + version
                    + "); this program reads up to format " + FileLimits.FORMAT);
        }
        if (version < FileLimits.FORMAT) {
            throw source.rejected(where.offset(), "this file was written by an older version (format " + version
                    + "); this program reads from format " + FileLimits.FORMAT);
        }
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private void checkKind(String kind, EClass expected) throws FileFormatException {
        if (!kind.equals(expected.getName())) {
            throw here("this is " + (ModelPackage.eINSTANCE.getEClassifier(kind) instanceof EClass other
                    ? FormatNames.withArticle(other) : "'" + kind + "'")
                    + "; " + FormatNames.withArticle(expected) + " is expected");
        }
    }

    private void checkXmi() throws FileFormatException {
        XmlScanner.Attribute version = attributes.get(FormatNames.XMI_VERSION);
        if (version != null && !version.value().equals("2.0")) {
            throw source.rejected(version.offset(), "this is XMI " + version.value() + "; XMI 2.0 is expected");
        }
        XmlScanner.Attribute namespace = attributes.get("xmlns:xmi");
        if (namespace == null || !namespace.value().equals(FormatNames.XMI)) {
            throw here("the prefix 'xmi' must be declared: xmlns:xmi=\"" + FormatNames.XMI + "\"");
        }
    }

    private FileFormatException here(String problem) {
        return source.rejected(scanner.offset(), problem);
    }
}
