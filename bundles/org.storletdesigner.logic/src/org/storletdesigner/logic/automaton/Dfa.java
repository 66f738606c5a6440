package org.storletdesigner.logic.automaton;

import java.util.BitSet;
import org.storletdesigner.logic.alphabet.Alphabet;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.limit.Patience;

/**
 * A complete deterministic automaton in flat form, of any shape: from state {@code s}, symbol {@code a} leads to
 * {@code table[s * alphabet.size() + a]}. It starts in state 0. Its arrays are given away, not copied.
 */
public record Dfa(Alphabet alphabet, int[] table, BitSet accepting) {
    public int states() {
        return table.length / alphabet.size();
    }

    /** The same automaton with another start; what the new one does not reach is left in. */
    public Dfa startingAt(int state) {
        int[] swapped = new int[table.length];
        for (int from = 0; from < states(); from++) {
            for (int symbol = 0; symbol < alphabet.size(); symbol++) {
                int target = table[from * alphabet.size() + symbol];
                swapped[swap(from, state) * alphabet.size() + symbol] = swap(target, state);
            }
        }
        BitSet swappedAccepting = (BitSet) accepting.clone();
        swappedAccepting.set(0, accepting.get(state));
        swappedAccepting.set(state, accepting.get(0));
        return new Dfa(alphabet, swapped, swappedAccepting);
    }

    private static int swap(int state, int first) {
        return state == first ? 0 : state == 0 ? first : state;
    }

    /**
     * Refuses an automaton that would be too large; to be called for every state while it grows.
     *
     * @throws BudgetExceeded when there are more states than allowed, or more table cells than steps
     */
    public static void require(Limits limits, long states, int symbols) {
        Patience.ask();
        if (states > limits.states()) {
            throw new BudgetExceeded("an automaton needs more than " + limits.states() + " states");
        }
        if (states * symbols > Math.min(limits.steps(), Integer.MAX_VALUE / 4)) {
            throw new BudgetExceeded("an automaton needs more than " + limits.steps() + " transitions");
        }
    }
}
