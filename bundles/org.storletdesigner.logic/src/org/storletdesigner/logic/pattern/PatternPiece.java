package org.storletdesigner.logic.pattern;

import java.util.List;
import org.storletdesigner.logic.pattern.PatternScanner.Refusal;

/**
 * A part of a pattern with the places of its anchors, or -1: {@code start} of a {@code ^} that nothing may precede,
 * {@code end} of a {@code $} that nothing may follow.
 */
record PatternPiece(RegularExpression expression, int start, int end) {
    static PatternPiece of(RegularExpression expression) {
        return new PatternPiece(expression, -1, -1);
    }

    static PatternPiece start(int offset) {
        return new PatternPiece(RegularExpression.EPSILON, offset, -1);
    }

    static PatternPiece end(int offset) {
        return new PatternPiece(RegularExpression.EPSILON, -1, offset);
    }

    static PatternPiece anyOf(List<PatternPiece> options) {
        if (options.size() == 1) {
            return options.getFirst();
        }
        int start = -1;
        int end = -1;
        for (PatternPiece option : options) {
            start = start < 0 ? option.start : start;
            end = end < 0 ? option.end : end;
        }
        var expressions = options.stream().map(PatternPiece::expression).toList();
        return new PatternPiece(RegularExpression.alternation(expressions), start, end);
    }

    PatternPiece repeat(int min, int max) {
        if (max != 1 && (start >= 0 || end >= 0)) {
            throw new Refusal(Math.max(start, end), "an anchor cannot be repeated");
        }
        return new PatternPiece(RegularExpression.repeat(expression, min, max), start, end);
    }

    /** Whether every path through this piece takes no character. */
    boolean isEmpty() {
        return expression instanceof RegularExpression.Epsilon;
    }
}
