package org.storletdesigner.logic.automaton;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds which states of an automaton accept the same strings, by Hopcroft's partition refinement over a partition
 * kept as one permutation of the states. Takes O(n k log n) time for n states and k symbols.
 */
final class Minimization {
    private final int symbols;
    private final int states;
    // Predecessors of state t by symbol a: predecessors[starts[a * states + t]] to before the next start.
    private final int[] starts;
    private final int[] predecessors;

    private final int[] elements;
    private final int[] places;
    private final int[] blockOf;
    private final int[] first;
    private final int[] end;
    private final int[] marked;
    private int blocks;

    private final int[] waiting;
    private int waitingSize;
    private final int[] touched;
    private int touchedSize;

    private Minimization(Dfa dfa) {
        symbols = dfa.alphabet().size();
        states = dfa.states();
        starts = new int[symbols * states + 1];
        predecessors = new int[symbols * states];
        elements = new int[states];
        places = new int[states];
        blockOf = new int[states];
        first = new int[states];
        end = new int[states];
        marked = new int[states];
        waiting = new int[states];
        touched = new int[states];
        invert(dfa.table());
        divide(dfa.accepting());
    }

    /** The number of each state's class; classes are numbered from 0 in no particular order. */
    static int[] classesOf(Dfa dfa) {
        Minimization minimization = new Minimization(dfa);
        minimization.refine();
        return minimization.blockOf;
    }

    private void invert(int[] table) {
        for (int cell = 0; cell < table.length; cell++) {
            starts[cell % symbols * states + table[cell] + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = Arrays.copyOf(starts, starts.length - 1);
        for (int cell = 0; cell < table.length; cell++) {
            predecessors[next[cell % symbols * states + table[cell]]++] = cell / symbols;
        }
    }

    private void divide(BitSet accepting) {
        int low = 0;
        int high = states;
        for (int state = 0; state < states; state++) {
            place(state, accepting.get(state) ? low++ : --high);
        }
        addBlock(0, low > 0 ? low : states);
        if (low > 0 && low < states) {
            addBlock(low, states);
            waiting[waitingSize++] = low <= states - low ? 0 : 1;
        }
    }

    private void place(int state, int place) {
        elements[place] = state;
        places[state] = place;
    }

    private void addBlock(int from, int to) {
        first[blocks] = from;
        end[blocks] = to;
        for (int i = from; i < to; i++) {
            blockOf[elements[i]] = blocks;
        }
        blocks++;
    }

    private void refine() {
        while (waitingSize > 0) {
            int block = waiting[--waitingSize];
            // A copy, because the block itself may be split by its own predecessors.
            int[] splitter = Arrays.copyOfRange(elements, first[block], end[block]);
            for (int symbol = 0; symbol < symbols; symbol++) {
                markPredecessors(splitter, symbol);
                splitTouched();
            }
        }
    }

    private void markPredecessors(int[] splitter, int symbol) {
        for (int target : splitter) {
            int cell = symbol * states + target;
            for (int i = starts[cell]; i < starts[cell + 1]; i++) {
                mark(predecessors[i]);
            }
        }
    }

    private void mark(int state) {
        int block = blockOf[state];
        if (marked[block] == 0) {
            touched[touchedSize++] = block;
        }
        int here = places[state];
        int there = first[block] + marked[block]++;
        place(elements[there], here);
        place(state, there);
    }

    private void splitTouched() {
        while (touchedSize > 0) {
            int block = touched[--touchedSize];
            int middle = first[block] + marked[block];
            marked[block] = 0;
            if (middle < end[block]) {
                split(block, middle);
            }
        }
    }

    /** The smaller half becomes a new block and waits; whether the old one waits already does not matter then. */
    private void split(int block, int middle) {
        int from = first[block];
        int to = end[block];
        boolean lowerIsSmaller = middle - from <= to - middle;
        first[block] = lowerIsSmaller ? middle : from;
        end[block] = lowerIsSmaller ? to : middle;
        waiting[waitingSize++] = blocks;
        addBlock(lowerIsSmaller ? from : middle, lowerIsSmaller ? middle : to);
    }
}
