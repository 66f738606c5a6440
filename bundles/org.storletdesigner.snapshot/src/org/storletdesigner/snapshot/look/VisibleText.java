package org.storletdesigner.snapshot.look;

import java.text.BreakIterator;
import java.util.Locale;

/** Text made fit for a line that people read: what nobody can see, or what would disturb its neighbours, is escaped. */
public final class VisibleText {
    /** Stands where text was left out. */
    public static final String ELLIPSIS = "\u2026";

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007F;
    /** Longer than any one character that people see, in UTF-16 units. */
    private static final int LOOK_AHEAD = 64;

    private VisibleText() { }

    /**
     * The text with {@code \n}, {@code \t} and {@code \}{@code uXXXX} in place of characters that cannot be seen, that
     * change the direction of what follows, or that XML cannot carry. Joiners stay: scripts and emoji need them.
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(codePoint, out));
        return out.toString();
    }

    /** The visible text, cut between two characters and ended by an ellipsis where it is longer than so many units. */
    public static String of(String text, int length) {
        return shortened(of(text.substring(0, Math.min(text.length(), length + LOOK_AHEAD))), length);
    }

    /** At most so many UTF-16 units of a text, with an ellipsis as the last one where something was left out. */
    public static String shortened(String text, int length) {
        return text.length() <= length ? text
                : text.substring(0, boundary(text, length - 1)).stripTrailing() + ELLIPSIS;
    }

    /** The last place, no later than the given one, that does not tear apart what people take for one character. */
    public static int boundary(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return Math.clamp(offset, 0, text.length());
        }
        int start = Math.max(0, offset - LOOK_AHEAD);
        int end = Math.min(text.length(), offset + LOOK_AHEAD);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(start, end));
        int inside = offset - start;
        return start + (characters.isBoundary(inside) ? inside : characters.preceding(inside));
    }

    private static void append(int codePoint, StringBuilder out) {
        if (codePoint == '\n') {
            out.append("\\n");
        } else if (codePoint == '\t') {
            out.append("\\t");
        } else if (isVisible(codePoint)) {
            out.appendCodePoint(codePoint);
        } else {
            for (char unit : Character.toChars(codePoint)) {
                out.append("\\u%04X".formatted((int) unit));
            }
        }
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> isJoiner(codePoint);
            case Character.UNASSIGNED -> !isNoncharacter(codePoint);
            default -> true;
        };
    }

    private static boolean isJoiner(int codePoint) {
        return codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER
                || codePoint >= FIRST_TAG && codePoint <= LAST_TAG;
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
    }
}
