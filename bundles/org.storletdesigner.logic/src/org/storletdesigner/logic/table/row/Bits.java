package org.storletdesigner.logic.table.row;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Sets of small numbers as words of 64 bits, worked on in place. */
final class Bits {
    private Bits() { }

    static void add(long[] bits, int member) {
        bits[member >> 6] |= 1L << member;
    }

    static void remove(long[] bits, int member) {
        bits[member >> 6] &= ~(1L << member);
    }

    static void clear(long[] bits) {
        Arrays.fill(bits, 0);
    }

    static void fill(long[] bits) {
        Arrays.fill(bits, -1);
    }

    static boolean isEmpty(long[] bits) {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    static void copy(long[] from, long[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }

    static void or(long[] bits, long[] other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= other[i];
        }
    }

    static void and(long[] bits, long[] other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= other[i];
        }
    }

    static void andNot(long[] bits, long[] other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= ~other[i];
        }
    }

    static void forEach(long[] bits, IntConsumer action) {
        for (int i = 0; i < bits.length; i++) {
            for (long word = bits[i]; word != 0; word &= word - 1) {
                action.accept((i << 6) + Long.numberOfTrailingZeros(word));
            }
        }
    }
}
