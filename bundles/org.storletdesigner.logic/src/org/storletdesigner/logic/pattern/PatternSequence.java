package org.storletdesigner.logic.pattern;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.logic.pattern.PatternScanner.Refusal;

/** Collects what stands one after the other in a pattern, and keeps anchors at its ends. */
final class PatternSequence {
    private final List<RegularExpression> parts = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private boolean empty = true;
    private int start = -1;
    private int end = -1;

    void addCharacter(int codePoint) {
        requireNoEnd();
        empty = false;
        run.appendCodePoint(codePoint);
    }

    void add(PatternPiece piece) {
        if (piece.start() >= 0 && !empty) {
            throw new Refusal(piece.start(), "'^' is supported only where every path puts it first");
        }
        if (!piece.isEmpty()) {
            requireNoEnd();
            flush();
            parts.add(piece.expression());
            empty = false;
        }
        start = start < 0 ? piece.start() : start;
        end = piece.end() < 0 ? end : piece.end();
    }

    PatternPiece piece() {
        flush();
        return new PatternPiece(RegularExpression.concatenation(parts), start, end);
    }

    private void requireNoEnd() {
        if (end >= 0) {
            throw new Refusal(end, "'$' is supported only where every path puts it last");
        }
    }

    private void flush() {
        if (!run.isEmpty()) {
            parts.add(RegularExpression.literal(run.toString()));
            run.setLength(0);
        }
    }
}
