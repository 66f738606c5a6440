package org.storletdesigner.cli.pairs;

import org.storletdesigner.logic.syntax.Position;
import org.storletdesigner.snapshot.look.VisibleText;

/**
 * What is wrong with a text of the command line.
 *
 * @param side which of the texts it is
 * @param offset where to look, as an index of UTF-16 units
 */
public record TextFault(String side, String text, int offset, String message) {
    /** How much of a long line is shown on either side of the place. */
    private static final int AROUND = 60;
    private static final String INDENT = "    ";

    /** The fault in one line. */
    public String sentence() {
        return side + ": " + message + " at " + Position.of(text, offset).describe(text);
    }

    /** The fault, then the line that has it, and under it a mark at the place. */
    public String withPlace() {
        int start = Math.max(lineStart(), VisibleText.boundary(text, offset - AROUND));
        int end = Math.min(lineEnd(), VisibleText.boundary(text, offset + AROUND));
        String before = (start > lineStart() ? VisibleText.ELLIPSIS : "")
                + VisibleText.of(text.substring(start, offset));
        String after = VisibleText.of(text.substring(offset, end)) + (end < lineEnd() ? VisibleText.ELLIPSIS : "");
        String mark = " ".repeat(before.codePointCount(0, before.length())) + "^";
        return String.join("\n", sentence(), INDENT + before + after, INDENT + mark);
    }

    private int lineStart() {
        return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
    }

    private int lineEnd() {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
