package org.storletdesigner.logic.index;

import java.util.Arrays;

/** Numbers distinct int arrays, of any lengths, in the order in which they are first seen. */
public final class TupleIndex {
    private int[] data = new int[64];
    private int[] ends = new int[17];
    private int[] slots = new int[32];
    private int size;

    /** The number of the first {@code length} values; a new one is {@code size()} as it was before. */
    public int indexOf(int[] values, int length) {
        int slot = slotOf(values, 0, length);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size + 1 == ends.length) {
            grow();
            slot = slotOf(values, 0, length);
        }
        append(values, length);
        slots[slot] = ++size;
        return size - 1;
    }

    public int size() {
        return size;
    }

    public int length(int index) {
        return ends[index + 1] - ends[index];
    }

    public int get(int index, int place) {
        return data[ends[index] + place];
    }

    private void append(int[] values, int length) {
        int end = ends[size] + length;
        if (end > data.length) {
            data = Arrays.copyOf(data, Math.max(end, 2 * data.length));
        }
        System.arraycopy(values, 0, data, ends[size], length);
        ends[size + 1] = end;
    }

    private int slotOf(int[] values, int from, int to) {
        int mask = slots.length - 1;
        int slot = hash(values, from, to) & mask;
        while (slots[slot] != 0 && !same(slots[slot] - 1, values, from, to)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean same(int index, int[] values, int from, int to) {
        return Arrays.equals(data, ends[index], ends[index + 1], values, from, to);
    }

    private static int hash(int[] values, int from, int to) {
        long hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ values[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ hash >>> 32);
    }

    private void grow() {
        ends = Arrays.copyOf(ends, 2 * ends.length);
        slots = new int[2 * slots.length];
        for (int i = 0; i < size; i++) {
            slots[slotOf(data, ends[i], ends[i + 1])] = i + 1;
        }
    }
}
