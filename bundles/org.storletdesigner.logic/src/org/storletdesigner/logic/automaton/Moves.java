package org.storletdesigner.logic.automaton;

import java.util.Arrays;
import org.storletdesigner.logic.alphabet.Alphabet;

/**
 * The moves of an automaton by ranges of code points, for each state in ascending order and as few as can be. Surrogates
 * count to the range before them, in every automaton alike, so that they part no ranges. Immutable.
 *
 * @param first where the moves of a state begin; those of the next one follow
 * @param ends the first code point after the range of a move, which begins where the move before ends
 */
public record Moves(int[] first, int[] ends, int[] targets) {
    public static Moves of(Dfa dfa) {
        Alphabet alphabet = dfa.alphabet();
        int[] first = new int[dfa.states() + 1];
        int[] ends = new int[dfa.states() * alphabet.intervals()];
        int[] targets = new int[ends.length];
        int size = 0;
        for (int state = 0; state < dfa.states(); state++) {
            first[state] = size;
            for (int i = 0; i < alphabet.intervals(); i++) {
                int symbol = alphabet.symbolOfInterval(i);
                int target = symbol == Alphabet.NO_SYMBOL ? targets[size - 1]
                        : dfa.table()[state * alphabet.size() + symbol];
                size += size > first[state] && targets[size - 1] == target ? 0 : 1;
                targets[size - 1] = target;
                ends[size - 1] = alphabet.end(i);
            }
        }
        first[dfa.states()] = size;
        return new Moves(first, Arrays.copyOf(ends, size), Arrays.copyOf(targets, size));
    }
}
