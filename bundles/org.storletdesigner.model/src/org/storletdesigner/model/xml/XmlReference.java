package org.storletdesigner.model.xml;

import java.util.regex.Pattern;
import org.storletdesigner.model.disk.FileFormatException;

/** A character that a file names, as in {@code &amp;} or {@code &#10;}, and where the name ends. */
record XmlReference(int codePoint, int end) {
    private static final Pattern NUMBER = Pattern.compile("#[0-9]{1,8}|#x[0-9A-Fa-f]{1,7}");
    private static final int LONGEST = 12;

    /** Reads the reference that begins at this offset. */
    static XmlReference read(SourceText source, int start) throws FileFormatException {
        String text = source.text();
        int end = text.indexOf(';', start, Math.min(text.length(), start + LONGEST));
        if (end < 0) {
            throw source.rejected(start,
                    "'&' begins a reference such as &amp;, which is not closed here; write &amp; for '&'");
        }
        return new XmlReference(codePoint(source, text.substring(start + 1, end), start), end + 1);
    }

    private static int codePoint(SourceText source, String name, int start) throws FileFormatException {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(source, name, start);
        };
    }

    private static int numbered(SourceText source, String name, int start) throws FileFormatException {
        if (!NUMBER.matcher(name).matches()) {
            throw source.rejected(start, "the entity '&" + name + ";' is not known; documents use those of XML only");
        }
        boolean hexadecimal = name.charAt(1) == 'x';
        int codePoint = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        if (!TextEscape.isXml(codePoint)) {
            throw source.rejected(start, "'&" + name + ";' is not a character that XML allows");
        }
        return codePoint;
    }
}
