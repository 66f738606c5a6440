package org.storletdesigner.logic.automaton;

import java.util.Arrays;
import java.util.BitSet;
import org.storletdesigner.logic.alphabet.Alphabet;
import org.storletdesigner.logic.index.TupleIndex;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;

/** Makes an automaton deterministic, within limits. */
public final class SubsetConstruction {
    private final Nfa nfa;
    private final Alphabet alphabet;
    private final Limits limits;
    private final TupleIndex subsets = new TupleIndex();
    private final BitSet accepting = new BitSet();
    // What a symbol reaches before silent moves, and the subset that it became: most of these come again and again.
    private final TupleIndex cores = new TupleIndex();
    private int[] subsetOfCore = new int[16];
    private final int[][] reached;
    private final int[] reachedSizes;
    // Closures: which states were seen in which round, and the states to keep of the current one.
    private final int[] seenIn;
    private final int[] pending;
    private final int[] kept;
    private int[] table;
    private int round;
    private long steps;

    private SubsetConstruction(Nfa nfa, Alphabet alphabet, Limits limits) {
        this.nfa = nfa;
        this.alphabet = alphabet;
        this.limits = limits;
        reached = new int[alphabet.size()][8];
        reachedSizes = new int[alphabet.size()];
        seenIn = new int[nfa.states()];
        pending = new int[nfa.states()];
        kept = new int[nfa.states()];
        table = new int[16 * alphabet.size()];
    }

    /**
     * The complete deterministic automaton, not minimal.
     *
     * @throws BudgetExceeded when it needs more states or more steps than the limits allow
     */
    public static Dfa determinize(Nfa nfa, Alphabet alphabet, Limits limits) {
        return new SubsetConstruction(nfa, alphabet, limits).run();
    }

    private Dfa run() {
        subsetOf(new int[] {0}, 1);
        for (int subset = 0; subset < subsets.size(); subset++) {
            Dfa.require(limits, subsets.size(), alphabet.size());
            step(subset);
            record(subset);
        }
        return new Dfa(alphabet, Arrays.copyOf(table, subsets.size() * alphabet.size()), accepting);
    }

    private void step(int subset) {
        Arrays.fill(reachedSizes, 0);
        for (int i = 0; i < subsets.length(subset); i++) {
            int state = subsets.get(subset, i);
            for (int move = nfa.moveStarts()[state]; move < nfa.moveStarts()[state + 1]; move++) {
                for (int symbol = nfa.leastSymbols()[move]; symbol <= nfa.greatestSymbols()[move]; symbol++) {
                    reach(symbol, nfa.targets()[move]);
                }
            }
        }
    }

    private void reach(int symbol, int target) {
        countStep();
        int size = reachedSizes[symbol]++;
        if (size == reached[symbol].length) {
            reached[symbol] = Arrays.copyOf(reached[symbol], 2 * size);
        }
        reached[symbol][size] = target;
    }

    private void record(int subset) {
        int row = subset * alphabet.size();
        if (row + alphabet.size() > table.length) {
            table = Arrays.copyOf(table, 2 * table.length);
        }
        for (int symbol = 0; symbol < alphabet.size(); symbol++) {
            table[row + symbol] = target(reached[symbol], reachedSizes[symbol]);
        }
    }

    private int target(int[] core, int size) {
        int before = cores.size();
        int number = cores.indexOf(core, size);
        if (number == before) {
            subsetOfCore = number == subsetOfCore.length ? Arrays.copyOf(subsetOfCore, 2 * number) : subsetOfCore;
            subsetOfCore[number] = subsetOf(core, size);
        }
        return subsetOfCore[number];
    }

    /** The number of the subset that holds these states and what silent moves reach from them. */
    private int subsetOf(int[] roots, int size) {
        round++;
        int keptSize = 0;
        int pendingSize = 0;
        for (int i = 0; i < size; i++) {
            pendingSize = visit(roots[i], pendingSize);
        }
        while (pendingSize > 0) {
            int state = pending[--pendingSize];
            // States with silent moves only are left out, so that fewer subsets differ.
            if (state == 1 || nfa.moveStarts()[state] < nfa.moveStarts()[state + 1]) {
                kept[keptSize++] = state;
            }
            for (int i = nfa.silentStarts()[state]; i < nfa.silentStarts()[state + 1]; i++) {
                pendingSize = visit(nfa.silentTargets()[i], pendingSize);
            }
        }
        Arrays.sort(kept, 0, keptSize);
        return numberOf(keptSize);
    }

    private int visit(int state, int pendingSize) {
        countStep();
        if (seenIn[state] == round) {
            return pendingSize;
        }
        seenIn[state] = round;
        pending[pendingSize] = state;
        return pendingSize + 1;
    }

    private int numberOf(int keptSize) {
        int number = subsets.indexOf(kept, keptSize);
        accepting.set(number, seenIn[1] == round);
        return number;
    }

    private void countStep() {
        if (++steps > limits.steps()) {
            throw new BudgetExceeded("a pattern takes more than " + limits.steps() + " steps to compile");
        }
    }
}
