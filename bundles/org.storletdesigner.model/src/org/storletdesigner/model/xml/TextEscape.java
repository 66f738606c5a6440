package org.storletdesigner.model.xml;

import java.util.Locale;
import java.util.Optional;

/**
 * How a text stands between two tags: its line ends as they are, {@code &} and {@code <} as XML writes them, characters
 * that nobody can see as references ({@code &#x85;}), and what XML 1.0 cannot carry at all as {@code U+241B{hex}}.
 * The backslash stays free for expressions, which are full of them.
 */
public final class TextEscape {
    /** The symbol for "escape"; it stands before a code point in braces. */
    static final char MARK = '\u241B';

    private TextEscape() { }

    /** Whether XML 1.0 can carry this code point, if need be as a reference. */
    public static boolean isXml(int codePoint) {
        return codePoint >= 0x20 && codePoint < 0xD800 || codePoint >= 0xE000 && codePoint < 0xFFFE
                || codePoint >= 0x10000 && codePoint <= 0x10FFFF
                || codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
    }

    /** Why a text cannot be stored at all. */
    public static Optional<String> obstacle(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
                return Optional.of("half of a surrogate pair (U+%04X) at offset %d cannot be stored"
                        .formatted(codePoint, at));
            }
        }
        return Optional.empty();
    }

    /** Writes a text that has no obstacle. */
    public static String write(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (startsConflictMark(text, at)) {
                out.append("&#").append((int) text.charAt(at)).append(';');
            } else {
                append(text.codePointAt(at), text, at, out);
            }
        }
        return out.toString();
    }

    // Such a line would read as a file that git could not merge.
    private static boolean startsConflictMark(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '\n' && SourceText.isConflictMark(text, at);
    }

    private static void append(int codePoint, String text, int at, StringBuilder out) {
        switch (codePoint) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append(at > 0 && text.charAt(at - 1) == ']' ? "&gt;" : ">");
            case MARK -> out.append(MARK).append("{241B}");
            default -> appendOther(codePoint, out);
        }
    }

    private static void appendOther(int codePoint, StringBuilder out) {
        if (!isXml(codePoint)) {
            out.append(MARK).append('{').append(Integer.toHexString(codePoint).toUpperCase(Locale.ROOT)).append('}');
        } else if (isInvisible(codePoint)) {
            out.append("&#x").append(Integer.toHexString(codePoint).toUpperCase(Locale.ROOT)).append(';');
        } else {
            out.appendCodePoint(codePoint);
        }
    }

    private static boolean isInvisible(int codePoint) {
        return codePoint == '\r' || codePoint >= 0x7F && codePoint <= 0x9F
                || codePoint == 0x2028 || codePoint == 0x2029 || codePoint == 0xFEFF;
    }

    /** Where the escape that begins here ends, or -1 when it is none. */
    static int end(String text, int start) {
        int at = start + 2;
        while (at < text.length() && at < start + 8 && Character.digit(text.charAt(at), 16) >= 0) {
            at++;
        }
        boolean closed = at > start + 2 && at < text.length()
                && text.charAt(start + 1) == '{' && text.charAt(at) == '}';
        return closed && isStorable(codePoint(text, start, at + 1)) ? at + 1 : -1;
    }

    private static boolean isStorable(int codePoint) {
        return Character.isValidCodePoint(codePoint) && !(codePoint >= 0xD800 && codePoint <= 0xDFFF);
    }

    static int codePoint(String text, int start, int end) {
        return Integer.parseInt(text, start + 2, end - 1, 16);
    }

    static String problem() {
        return "the character U+241B stands before a code point in braces, as in " + MARK + "{1}; itself it is "
                + MARK + "{241B}";
    }
}
