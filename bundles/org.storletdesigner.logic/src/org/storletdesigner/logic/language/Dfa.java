package org.storletdesigner.logic.language;

import java.util.BitSet;

/**
 * A complete deterministic automaton in flat form, of any shape: from state {@code s}, symbol {@code a} leads to
 * {@code table[s * alphabet.size() + a]}. It starts in state 0. Its arrays are given away, not copied.
 */
record Dfa(Alphabet alphabet, int[] table, BitSet accepting) {
    int states() {
        return table.length / alphabet.size();
    }

    /**
     * Refuses an automaton that would be too large.
     *
     * @throws BudgetExceeded when there are more states than allowed, or more table cells than steps
     */
    static void require(Limits limits, long states, int symbols) {
        if (states > limits.states()) {
            throw new BudgetExceeded("an automaton needs more than " + limits.states() + " states");
        }
        if (states * symbols > Math.min(limits.steps(), Integer.MAX_VALUE / 4)) {
            throw new BudgetExceeded("an automaton needs more than " + limits.steps() + " transitions");
        }
    }
}
