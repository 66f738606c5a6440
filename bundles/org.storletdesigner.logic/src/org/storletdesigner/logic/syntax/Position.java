package org.storletdesigner.logic.syntax;

/**
 * A place in a text as people count it.
 *
 * @param line from 1; lines end with LF, CR or both
 * @param column from 1, in code points
 */
public record Position(int line, int column) {
    /** The place of an index of UTF-16 units. Linear in the text. */
    public static Position of(String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (endsLine(text, i)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, text.codePointCount(lineStart, offset) + 1);
    }

    /** The place in words; the line is named only where the text has several. */
    public String describe(String text) {
        boolean oneLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return oneLine ? "column " + column : "line " + line + ", column " + column;
    }

    private static boolean endsLine(String text, int index) {
        return switch (text.charAt(index)) {
            case '\n' -> true;
            case '\r' -> index + 1 == text.length() || text.charAt(index + 1) != '\n';
            default -> false;
        };
    }
}
