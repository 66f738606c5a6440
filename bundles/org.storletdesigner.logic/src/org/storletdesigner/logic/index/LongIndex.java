package org.storletdesigner.logic.index;

import java.util.Arrays;

/** Numbers distinct long values in the order in which they are first seen. */
public final class LongIndex {
    private long[] values = new long[16];
    private int[] slots = new int[32];
    private int size;

    /** The number of this value; a new one is {@code size()} as it was before. */
    public int indexOf(long value) {
        int slot = slotOf(value);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == values.length) {
            grow();
            slot = slotOf(value);
        }
        values[size] = value;
        slots[slot] = ++size;
        return size - 1;
    }

    public long value(int index) {
        return values[index];
    }

    public int size() {
        return size;
    }

    private int slotOf(long value) {
        int mask = slots.length - 1;
        int slot = hash(value) & mask;
        while (slots[slot] != 0 && values[slots[slot] - 1] != value) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int hash(long value) {
        long mixed = value * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ mixed >>> 32);
    }

    private void grow() {
        values = Arrays.copyOf(values, 2 * size);
        slots = new int[4 * size];
        for (int i = 0; i < size; i++) {
            slots[slotOf(values[i])] = i + 1;
        }
    }
}
