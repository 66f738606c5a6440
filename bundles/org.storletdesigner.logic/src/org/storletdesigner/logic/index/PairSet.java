package org.storletdesigner.logic.index;

import java.util.Arrays;

/** Pairs of states in the order in which they were added: a bit for each possible pair where they are few. */
public final class PairSet {
    private static final long MOST_BITS = 1 << 22;

    private final int rightStates;
    private final long[] seen;
    private final LongIndex index;
    private int[] pairs = new int[16];
    private int size;

    public PairSet(int leftStates, int rightStates) {
        this.rightStates = rightStates;
        long possible = (long) leftStates * rightStates;
        seen = possible <= MOST_BITS ? new long[(int) (possible >>> 6) + 1] : null;
        index = seen == null ? new LongIndex() : null;
    }

    public void add(int left, int right) {
        if (seen == null) {
            index.indexOf((long) left * rightStates + right);
            return;
        }
        int pair = left * rightStates + right;
        if ((seen[pair >>> 6] & 1L << pair) == 0) {
            seen[pair >>> 6] |= 1L << pair;
            append(pair);
        }
    }

    private void append(int pair) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = pair;
    }

    public int size() {
        return seen == null ? index.size() : size;
    }

    public int left(int place) {
        return seen == null ? (int) (index.value(place) / rightStates) : pairs[place] / rightStates;
    }

    public int right(int place) {
        return seen == null ? (int) (index.value(place) % rightStates) : pairs[place] % rightStates;
    }
}
