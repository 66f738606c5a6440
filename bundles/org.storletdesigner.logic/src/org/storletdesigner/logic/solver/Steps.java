package org.storletdesigner.logic.solver;

import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.limit.Patience;

/** Counts what one question costs. Not thread-safe: one for each question. */
public final class Steps {
    private static final long NOW_AND_THEN = 0xff;

    private long left;

    public Steps(Limits limits) {
        left = limits.steps();
    }

    /** @throws BudgetExceeded when no step is left */
    public void take() {
        if (left-- <= 0) {
            throw new BudgetExceeded("the search needs more steps than its budget");
        }
        if ((left & NOW_AND_THEN) == 0) {
            Patience.ask();
        }
    }
}
