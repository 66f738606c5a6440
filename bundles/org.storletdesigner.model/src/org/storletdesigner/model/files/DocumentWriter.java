package org.storletdesigner.model.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.model.Document;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.FileLimits;
import org.storletdesigner.model.xml.TextEscape;

/** Writes a document as XMI 2.0, one value a line in the order of the model: equal documents give equal bytes. */
final class DocumentWriter {
    private final String file;
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int elements;

    private DocumentWriter(String file) {
        this.file = file;
    }

    /** Refuses what could not be read back before a single character leaves. */
    static String write(Document document, String file) throws FileFormatException {
        if (document.getFormatVersion() != FileLimits.FORMAT) {
            throw new FileFormatException(file, "documents are written in format " + FileLimits.FORMAT
                    + ", not " + document.getFormatVersion());
        }
        Optional<DocumentRules.Fault> fault = DocumentRules.firstFault(document);
        if (fault.isPresent()) {
            throw new FileFormatException(file, "this document cannot be stored: " + fault.get().problem());
        }
        DocumentWriter writer = new DocumentWriter(file);
        writer.element(document, "model:" + document.eClass().getName(), 0);
        return writer.out.toString();
    }

    private void element(EObject object, String tag, int depth) throws FileFormatException {
        count();
        indent(depth).append('<').append(tag);
        if (depth == 0) {
            head();
        }
        List<EStructuralFeature> inside = new ArrayList<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!FormatNames.isAttribute(feature)) {
                inside.add(feature);
            } else if (object.eIsSet(feature) || feature == ModelPackage.Literals.DOCUMENT__FORMAT_VERSION) {
                attribute(object, feature);
            }
        }
        children(object, inside, tag, depth);
    }

    private void head() {
        out.append(" xmlns:xmi=\"").append(FormatNames.XMI).append("\" xmlns:model=\"").append(ModelPackage.eNS_URI)
                .append("\"\n    ").append(FormatNames.XMI_VERSION).append("=\"2.0\"");
    }

    private void attribute(EObject object, EStructuralFeature feature) {
        String value = feature instanceof EReference ? ids(object, feature) : object.eGet(feature).toString();
        out.append(' ').append(FormatNames.attributeName(feature)).append("=\"").append(value).append('"');
    }

    private static String ids(EObject object, EStructuralFeature feature) {
        return feature.isMany()
                ? ModelLists.of(object, feature).stream().map(DocumentWriter::id).collect(Collectors.joining(" "))
                : id(object.eGet(feature));
    }

    private static String id(Object target) {
        return ((Identified) target).getId();
    }

    private void children(EObject object, List<EStructuralFeature> features, String tag, int depth)
            throws FileFormatException {
        int empty = out.length();
        out.append(">\n");
        int start = out.length();
        for (EStructuralFeature feature : features) {
            if (object.eIsSet(feature) && object.eGet(feature) != null) {
                feature(object, feature, depth + 1);
            }
        }
        if (out.length() == start) {
            out.setLength(empty);
            out.append("/>\n");
        } else {
            indent(depth).append("</").append(tag).append(">\n");
        }
    }

    private void feature(EObject object, EStructuralFeature feature, int depth) throws FileFormatException {
        List<?> values = feature.isMany() ? ModelLists.of(object, feature) : List.of(object.eGet(feature));
        for (Object value : values) {
            switch (feature) {
                case EReference containment -> element((EObject) value, feature.getName(), depth);
                case EAttribute attribute -> value(attribute, value, object, depth);
                default -> throw new IllegalStateException("a feature is a reference or an attribute: " + feature);
            }
        }
    }

    private void value(EAttribute feature, Object value, EObject object, int depth) throws FileFormatException {
        count();
        String text = EcoreUtil.convertToString(feature.getEAttributeType(), value);
        Optional<String> obstacle = text == null ? Optional.of("a value is missing") : TextEscape.obstacle(text);
        if (obstacle.isPresent()) {
            throw new FileFormatException(file, "this document cannot be stored: in the " + feature.getName() + " of "
                    + FormatNames.withArticle(object.eClass()) + " " + obstacle.get());
        }
        indent(depth).append('<').append(feature.getName()).append('>').append(TextEscape.write(text))
                .append("</").append(feature.getName()).append(">\n");
    }

    private void count() throws FileFormatException {
        if (++elements > FileLimits.MAX_ELEMENTS) {
            throw new FileFormatException(file, "this document cannot be stored: it has more elements than the limit"
                    + " of " + FileLimits.MAX_ELEMENTS);
        }
        if (out.length() > FileLimits.MAX_BYTES) {
            throw new FileFormatException(file, "this document cannot be stored: " + FileLimits.tooLarge());
        }
    }

    private StringBuilder indent(int depth) {
        return out.append("  ".repeat(depth));
    }
}
