package org.storletdesigner.logic.automaton;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import org.storletdesigner.logic.alphabet.Alphabet;
import org.storletdesigner.logic.index.TupleIndex;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.pattern.CodePoints;

/**
 * Builds the automaton of a finite set of words, sharing equal endings while the sorted words come in, so that no
 * more than the minimal automaton is ever held.
 */
public final class Words {
    private final Alphabet alphabet;
    private final Limits limits;
    // A finished state is its mark of acceptance, then pairs of symbol and target. Targets are finished before.
    private final TupleIndex finished = new TupleIndex();
    // The states along the last word, not finished yet, in the same form.
    private int[][] path = new int[16][];
    private int[] pathSizes = new int[16];

    private Words(Alphabet alphabet, Limits limits) {
        this.alphabet = alphabet;
        this.limits = limits;
    }

    /** The minimal automaton of these words. */
    public static Dfa automatonOf(Collection<String> words, Limits limits) {
        int[] characters = words.stream().flatMapToInt(String::codePoints).sorted().distinct().toArray();
        for (int character : characters) {
            if (CodePoints.of(character).isEmpty()) {
                throw new IllegalArgumentException("a lone surrogate is not a character");
            }
        }
        return new Words(Alphabet.tellingApart(characters), limits).build(words);
    }

    private Dfa build(Collection<String> words) {
        int[][] sorted = words.stream().map(this::symbols).sorted(Arrays::compare).toArray(int[][]::new);
        // State 0 takes every other word to its end; it is equal to any state without moves.
        finished.indexOf(new int[] {0}, 1);
        open(0);
        int[] last = {};
        for (int[] word : sorted) {
            add(word, last);
            last = word;
        }
        int root = finish(0, last);
        return completed(root);
    }

    private int[] symbols(String word) {
        return word.codePoints().map(alphabet::symbol).toArray();
    }

    private void add(int[] word, int[] last) {
        int common = Arrays.mismatch(word, last);
        common = common < 0 ? word.length : common;
        if (common < last.length) {
            append(common, last[common], finish(common + 1, last));
        }
        for (int depth = common + 1; depth <= word.length; depth++) {
            open(depth);
        }
        path[word.length][0] = 1;
    }

    private void open(int depth) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, 2 * depth);
            pathSizes = Arrays.copyOf(pathSizes, 2 * depth);
        }
        path[depth] = path[depth] == null ? new int[9] : path[depth];
        path[depth][0] = 0;
        pathSizes[depth] = 1;
    }

    private void append(int depth, int symbol, int target) {
        int size = pathSizes[depth];
        if (size == path[depth].length) {
            path[depth] = Arrays.copyOf(path[depth], 2 * size + 1);
        }
        path[depth][size] = symbol;
        path[depth][size + 1] = target;
        pathSizes[depth] = size + 2;
    }

    /** Finishes the states of the last word from its end up to this depth; answers the number of that one. */
    private int finish(int depth, int[] last) {
        int state = -1;
        for (int i = last.length; i >= depth; i--) {
            if (state >= 0) {
                append(i, last[i], state);
            }
            state = finished.indexOf(path[i], pathSizes[i]);
            Dfa.require(limits, finished.size(), alphabet.size());
        }
        return state;
    }

    private Dfa completed(int root) {
        int symbols = alphabet.size();
        int[] table = new int[finished.size() * symbols];
        BitSet accepting = new BitSet();
        Arrays.fill(table, swapped(0, root));
        for (int state = 0; state < finished.size(); state++) {
            accepting.set(swapped(state, root), finished.get(state, 0) == 1);
            for (int i = 1; i < finished.length(state); i += 2) {
                int cell = swapped(state, root) * symbols + finished.get(state, i);
                table[cell] = swapped(finished.get(state, i + 1), root);
            }
        }
        return new Dfa(alphabet, table, accepting);
    }

    private static int swapped(int state, int root) {
        return state == root ? 0 : state == 0 ? root : state;
    }
}
