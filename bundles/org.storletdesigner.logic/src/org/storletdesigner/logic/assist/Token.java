package org.storletdesigner.logic.assist;

/**
 * A piece of an expression as it was typed, finished or not.
 *
 * @param start the index of its first UTF-16 unit
 * @param end the index behind its last one
 * @param expected what the grammar expected there
 */
public record Token(Kind kind, int start, int end, Expectation expected) {
    /** What pieces there are. */
    public enum Kind {
        KEY, OPERATOR, KEYWORD, VALUE, NUMBER, PATTERN, VARIABLE, BRACKET, COMMENT,
        /** What cannot stand where it does. */
        STRAY
    }
}
