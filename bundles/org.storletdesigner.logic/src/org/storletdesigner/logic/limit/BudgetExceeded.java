package org.storletdesigner.logic.limit;

/** A question turned out to be too hard for its {@link Limits}. The engine answers it with undecided. */
public final class BudgetExceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BudgetExceeded(String message) {
        super(message, null, false, false);
    }
}
