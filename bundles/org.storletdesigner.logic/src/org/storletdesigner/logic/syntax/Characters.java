package org.storletdesigner.logic.syntax;

/** Strings are sequences of code points: finds those that are not, and shows those that are in a sentence. */
public final class Characters {
    private Characters() { }

    /** The index of the first surrogate without its other half, or -1. */
    public static int firstLone(CharSequence text) {
        int i = 0;
        while (i < text.length()) {
            int codePoint = Character.codePointAt(text, i);
            if (isSurrogate(codePoint)) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return -1;
    }

    /** A character as it can be shown: itself, or its number where it cannot be seen. */
    public static String show(int codePoint) {
        return WordSyntax.isVisible(codePoint) && codePoint != ' '
                ? "'" + Character.toString(codePoint) + "'" : String.format("U+%04X", codePoint);
    }

    /** A word as it fits into a sentence. */
    public static String shorten(String word) {
        return word.codePointCount(0, word.length()) <= 40 ? word
                : word.substring(0, word.offsetByCodePoints(0, 40)) + "…";
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
