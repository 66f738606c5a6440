package org.storletdesigner.logic.table.row;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A growing list of small numbers, each at most once, in no order. */
final class Places {
    private int[] places = new int[4];
    private int size;

    void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = place;
    }

    void addAll(Places other) {
        if (size + other.size > places.length) {
            places = Arrays.copyOf(places, Math.max(2 * size, size + other.size));
        }
        System.arraycopy(other.places, 0, places, size, other.size);
        size += other.size;
    }

    void remove(int place) {
        for (int i = size - 1; i >= 0; i--) {
            if (places[i] == place) {
                places[i] = places[--size];
                return;
            }
        }
    }

    void clear() {
        size = 0;
    }

    void forEach(IntConsumer action) {
        for (int i = 0; i < size; i++) {
            action.accept(places[i]);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** These bits of a row with the given number of words. */
    Hits toHits(int words) {
        if (size < words) {
            return size == 0 ? Hits.NONE : new Hits(Arrays.copyOf(places, size), null);
        }
        long[] bits = new long[words];
        for (int i = 0; i < size; i++) {
            Bits.add(bits, places[i]);
        }
        return new Hits(null, bits);
    }
}
