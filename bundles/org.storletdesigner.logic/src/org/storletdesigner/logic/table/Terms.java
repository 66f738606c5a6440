package org.storletdesigner.logic.table;

import java.util.Arrays;

/**
 * Some keys with a set of values each: a box of an output, where all of them hold, or a clause of a trigger, where one
 * of them does. Keys are numbered and ascending; sets are numbered by {@link KeySets} of their key. Immutable.
 */
record Terms(int[] keys, int[] sets) {
    static final int NONE = -1;

    int size() {
        return keys.length;
    }

    /** The set of a key, or {@link #NONE}. */
    int set(int key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == key) {
                return sets[i];
            }
        }
        return NONE;
    }

    boolean has(int key) {
        return set(key) != NONE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Terms(int[] otherKeys, int[] otherSets) && Arrays.equals(keys, otherKeys)
                && Arrays.equals(sets, otherSets);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(keys) + Arrays.hashCode(sets);
    }

    @Override
    public String toString() {
        return Arrays.toString(keys) + " in " + Arrays.toString(sets);
    }
}
