package org.storletdesigner.logic.text;

/** Strings are sequences of code points; this finds those that are not. */
final class Surrogates {
    private Surrogates() { }

    /** The index of the first surrogate without its other half, or -1. */
    static int firstLone(CharSequence text) {
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

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
