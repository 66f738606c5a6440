package org.storletdesigner.logic.pattern;

/**
 * The characters of a pattern one by one. A character between {@code \Q} and {@code \E} carries the mark
 * {@link #QUOTED}, so that it never compares equal to a sign of the pattern language.
 */
final class PatternScanner {
    static final int END = -1;
    static final int QUOTED = 1 << 24;

    private final int[] tokens;
    private final int[] offsets;
    private int size;
    private int position;

    PatternScanner(String pattern) {
        tokens = new int[pattern.length()];
        offsets = new int[pattern.length() + 1];
        boolean quoted = false;
        for (int i = 0; i < pattern.length();) {
            if (pattern.startsWith(quoted ? "\\E" : "\\Q", i)) {
                quoted = !quoted;
                i += 2;
            } else {
                boolean escape = !quoted && pattern.charAt(i) == '\\';
                i = add(pattern, i, quoted);
                // What follows a backslash belongs to it: the second one of \\Q does not open a quotation.
                i = escape && i < pattern.length() ? add(pattern, i, false) : i;
            }
        }
        offsets[size] = pattern.length();
    }

    private int add(String pattern, int at, boolean quoted) {
        int codePoint = pattern.codePointAt(at);
        if (codePoint >= CodePoints.FIRST_SURROGATE && codePoint < CodePoints.AFTER_SURROGATES) {
            throw new Refusal(at, "a lone surrogate is not a character");
        }
        offsets[size] = at;
        tokens[size++] = quoted ? codePoint | QUOTED : codePoint;
        return at + Character.charCount(codePoint);
    }

    /** The next character with its mark, or {@link #END}. */
    int peek() {
        return peek(0);
    }

    int peek(int ahead) {
        return position + ahead < size ? tokens[position + ahead] : END;
    }

    /** Takes the next character with its mark; {@link #END} is never passed. */
    int next() {
        int token = peek();
        if (token != END) {
            position++;
        }
        return token;
    }

    /** Takes the next character if it is this unquoted one. */
    boolean take(int sign) {
        boolean found = peek() == sign;
        if (found) {
            position++;
        }
        return found;
    }

    int offset() {
        return offsets[position];
    }

    int position() {
        return position;
    }

    void back(int position) {
        this.position = position;
    }

    /** Why a pattern is refused, on its way to the result. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int offset;

        Refusal(int offset, String message) {
            super(message, null, false, false);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }
}
