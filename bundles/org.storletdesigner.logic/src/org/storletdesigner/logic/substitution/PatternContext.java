package org.storletdesigner.logic.substitution;

/** Where in a pattern one stands, after the characters read so far: in a quotation, in a class, behind a backslash. */
final class PatternContext {
    private boolean quotation;
    private boolean backslash;
    private boolean control;
    private int classes;
    private boolean classJustOpened;
    private boolean classNegated;
    private boolean rangeSign;

    /** Between {@code \Q} and {@code \E}. */
    boolean inQuotation() {
        return quotation;
    }

    /** Behind a backslash, or behind {@code \c}, so that the next character belongs to it. */
    boolean inEscape() {
        return backslash && !quotation || control;
    }

    boolean inClass() {
        return classes > 0;
    }

    /** Behind a sign that makes what follows the end of a range, as in <code>[a-</code>. */
    boolean afterRangeSign() {
        return rangeSign;
    }

    void read(CharSequence characters) {
        characters.chars().forEach(c -> read((char) c));
    }

    /** Reads something that is one member of a class, or none of the pattern's signs. */
    void readMember() {
        classJustOpened = false;
        rangeSign = false;
    }

    private void read(char c) {
        if (quotation) {
            quotation = !(backslash && c == 'E');
            backslash = quotation && c == '\\';
            readMember();
        } else if (control) {
            control = false;
        } else if (backslash) {
            backslash = false;
            quotation = c == 'Q';
            control = c == 'c';
            readMember();
        } else {
            readSign(c);
        }
    }

    private void readSign(char c) {
        switch (c) {
            case '\\' -> backslash = true;
            case '[' -> openClass();
            case ']' -> closeClass();
            case '^' -> negateClass();
            case '-' -> {
                rangeSign = classes > 0 && !classJustOpened;
                classJustOpened = false;
            }
            default -> readMember();
        }
    }

    private void openClass() {
        classes++;
        classJustOpened = true;
        classNegated = false;
        rangeSign = false;
    }

    /** First in a class it is no member, so that a bracket behind it still is one. */
    private void negateClass() {
        if (classJustOpened && !classNegated) {
            classNegated = true;
        } else {
            readMember();
        }
    }

    private void closeClass() {
        if (classes > 0 && !classJustOpened) {
            classes--;
        }
        readMember();
    }
}
