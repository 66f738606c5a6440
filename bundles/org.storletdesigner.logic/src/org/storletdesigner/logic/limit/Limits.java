package org.storletdesigner.logic.limit;

/**
 * What one question may cost before it is given up as undecided. Counts, never time, so that an answer does not
 * depend on the machine.
 *
 * @param states how many states one automaton may have while it is built
 * @param steps how many steps one search may take
 */
public record Limits(int states, long steps) {
    /** Enough for everything that people write, and a fraction of a second for what they should not. */
    public static final Limits DEFAULT = new Limits(50_000, 5_000_000);

    public Limits {
        if (states < 1 || steps < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
