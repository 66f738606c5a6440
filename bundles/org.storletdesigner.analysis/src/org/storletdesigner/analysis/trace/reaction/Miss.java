package org.storletdesigner.analysis.trace.reaction;

import java.util.List;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Expression;

/**
 * A handler that did not fire, and why.
 *
 * @param reason why, beside the clauses that fail
 * @param failing the clauses of its trigger and its extra condition that do not hold
 * @param clauses how many clauses there are
 */
public record Miss(Handler handler, Reason reason, List<Expression> failing, int clauses) {
    /** What keeps a handler from firing. */
    public enum Reason {
        /** Some clause does not hold. */
        DOES_NOT_HOLD,
        /** It does not listen to what happened. */
        OTHER_EVENT,
        /** Its trigger held before, and the store fires on change. */
        HELD_BEFORE
    }

    public Miss {
        failing = List.copyOf(failing);
    }
}
