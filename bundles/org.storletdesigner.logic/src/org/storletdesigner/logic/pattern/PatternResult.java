package org.storletdesigner.logic.pattern;

/** What became of the text of a pattern. */
public sealed interface PatternResult {
    /** The pattern is regular and means this expression. */
    record Accepted(RegularExpression expression) implements PatternResult { }

    /**
     * The pattern is not regular, or not a pattern.
     *
     * @param offset where to look, in UTF-16 units of the pattern from 0
     * @param message one sentence without its full stop that says why
     */
    record Refused(int offset, String message) implements PatternResult { }
}
