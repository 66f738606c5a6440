package org.storletdesigner.model.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.storletdesigner.model.disk.FileFormatException;

/** The line that an XML file may begin with. */
final class XmlDeclaration {
    private static final Pattern FORM = Pattern.compile(
            "<\\?xml\\s+version\\s*=\\s*([\"'])([^\"'<]*)\\1(?:\\s+encoding\\s*=\\s*([\"'])([^\"'<]*)\\3)?"
                    + "(?:\\s+standalone\\s*=\\s*([\"'])(?:yes|no)\\5)?\\s*\\?>");

    private XmlDeclaration() { }

    /** Where the declaration ends; 0 when the file has none. Only XML 1.0 in UTF-8 is taken. */
    static int end(SourceText source) throws FileFormatException {
        if (!source.text().startsWith("<?xml")) {
            return 0;
        }
        Matcher form = FORM.matcher(source.text());
        if (!form.lookingAt()) {
            throw source.rejected(0, "the XML declaration is not well-formed");
        }
        if (!form.group(2).equals("1.0")) {
            throw source.rejected(form.start(2), "documents are XML 1.0, not " + form.group(2));
        }
        if (form.group(4) != null && !form.group(4).equalsIgnoreCase("UTF-8")) {
            throw source.rejected(form.start(4), "documents are stored as UTF-8, not as " + form.group(4));
        }
        return form.end();
    }
}
