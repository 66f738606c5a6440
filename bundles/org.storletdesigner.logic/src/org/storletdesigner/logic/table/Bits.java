package org.storletdesigner.logic.table;

import java.util.function.IntConsumer;

/** Sets of small numbers as words of 64 bits, worked on in place. */
final class Bits {
    private Bits() { }

    static long[] none(int size) {
        return new long[(size + 63) / 64];
    }

    static long[] all(int size) {
        long[] bits = none(size);
        for (int i = 0; i < size; i++) {
            add(bits, i);
        }
        return bits;
    }

    static void add(long[] bits, int member) {
        bits[member >> 6] |= 1L << member;
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
