package org.storletdesigner.analysis.addition;

import java.util.Objects;
import org.storletdesigner.analysis.workflow.Handler;

/** How a new storlet is to be connected. */
public record Wish(Direction direction, Handler handler) {
    /** Which way the edge is to lead. */
    public enum Direction {
        /** The new storlet is to trigger the handler. */
        TRIGGERS,
        /** The handler is to trigger the new storlet. */
        TRIGGERED_BY
    }

    public Wish {
        Objects.requireNonNull(direction);
        Objects.requireNonNull(handler);
    }
}
