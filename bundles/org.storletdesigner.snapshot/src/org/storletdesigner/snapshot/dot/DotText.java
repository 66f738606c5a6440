package org.storletdesigner.snapshot.dot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.storletdesigner.snapshot.look.VisibleText;

/** Texts and ids as Graphviz reads them. */
final class DotText {
    /**
     * Graphviz stops at 16,384 bytes in one string. So many UTF-16 units stay below that even where each of them takes
     * five bytes, as an ampersand does.
     */
    static final int MOST = 3000;
    /** Longer names are told apart by more than people would read; the ids stay below Graphviz's limit, too. */
    private static final int LONGEST_ID = 1000;

    private static final String WORD_JOINER = "\u2060";

    private DotText() { }

    /** Lines of text for a label, a tooltip or any other attribute: in quotes, shortened where Graphviz would stop. */
    static String quoted(List<String> lines) {
        String joined = lines.stream().map(VisibleText::of).collect(Collectors.joining("\n"));
        StringBuilder out = new StringBuilder("\"");
        VisibleText.shortened(joined, MOST).codePoints().forEach(codePoint -> append(codePoint, out));
        return out.append('"').toString();
    }

    /**
     * The same for a tooltip, where Graphviz puts names in place of {@code \\N} and its kin even if the backslash is
     * escaped: an invisible character keeps the two apart.
     */
    static String tooltip(List<String> lines) {
        return quoted(lines).replaceAll("\\\\\\\\(?=[NGETHL])", "$0" + WORD_JOINER);
    }

    /** Graphviz reads labels twice: once for quotes, and once for line ends, backslashes and HTML's entities. */
    private static void append(int codePoint, StringBuilder out) {
        switch (codePoint) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '&' -> out.append("&amp;");
            default -> out.appendCodePoint(codePoint);
        }
    }

    /**
     * An id in quotes that no reader takes for anything else, different for different names: percent-encoded but for
     * ASCII letters, digits and {@code _ -}. Of a very long one only the start is kept, with the digest of the whole.
     */
    static String id(String prefix, String name) {
        String encoded = encoded(name);
        return '"' + prefix + (encoded.length() <= LONGEST_ID ? encoded : abridged(encoded)) + '"';
    }

    private static String abridged(String encoded) {
        return encoded.substring(0, LONGEST_ID - 100) + "%sha256-" + Digest.of(encoded);
    }

    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(unit)) {
                out.append((char) unit);
            } else {
                out.append("%%%02X".formatted(unit));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(byte unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9'
                || unit == '_' || unit == '-';
    }
}
