package org.storletdesigner.logic.substitution;

/** Writes text so that a pattern takes it literally. */
final class PatternText {
    private static final String SIGNS = "\\^$.|?*+()[]{}";
    private static final String CLASS_SIGNS = "\\[]^-&";

    private PatternText() { }

    /** A pattern for exactly this text. */
    static String literal(String text) {
        return escaped(text, SIGNS);
    }

    /** As {@link #literal}, as one unit to which a quantifier may apply. */
    static String unit(String text) {
        return isOneCharacter(text) ? literal(text) : "(?:" + literal(text) + ")";
    }

    /** The characters of the text as members of a class. */
    static String members(String text) {
        return escaped(text, CLASS_SIGNS);
    }

    static boolean isOneCharacter(String text) {
        return text.codePointCount(0, text.length()) == 1;
    }

    private static String escaped(String text, String signs) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.chars().forEach(c -> {
            if (signs.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append((char) c);
        });
        return out.toString();
    }
}
