package org.storletdesigner.logic.syntax;

/** Which characters may stand where in a word without quotes. */
public final class WordSyntax {
    private WordSyntax() { }

    public static boolean startsKey(int c) {
        return c == '_' || Character.isLetter(c);
    }

    public static boolean continuesKey(int c) {
        return startsKey(c) || Character.isDigit(c) || c == '.' || c == '-';
    }

    public static boolean startsValue(int c) {
        return startsKey(c) || Character.isDigit(c) || c == '-';
    }

    public static boolean continuesValue(int c) {
        return continuesKey(c) || c == '/' || c == ':' || c == '+' || c == '@';
    }

    /** Whether a text is a bare key of ASCII characters, so that it is read alike everywhere. */
    public static boolean isPlainKey(String text) {
        return !text.isEmpty() && startsKey(text.charAt(0))
                && text.chars().allMatch(c -> c < 0x80 && continuesKey(c));
    }

    /** Whether a text is a bare value of ASCII characters. */
    public static boolean isPlainValue(String text) {
        return !text.isEmpty() && startsValue(text.charAt(0))
                && text.chars().allMatch(c -> c < 0x80 && continuesValue(c));
    }

    /** Whether a character is visible and cannot be taken for another: the others are printed as escapes. */
    public static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
