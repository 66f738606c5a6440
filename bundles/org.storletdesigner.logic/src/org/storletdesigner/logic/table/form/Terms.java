package org.storletdesigner.logic.table.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.valueset.ValueSet;

/**
 * Some keys with a set of values each: a box of an output, where all of them hold, or a clause of a trigger, where one
 * of them does. Keys are in their natural order. Immutable; equal when the keys have equal sets.
 */
public final class Terms {
    static final Terms NONE = new Terms(new String[0], new ValueSet[0]);

    private final String[] keys;
    private final ValueSet[] sets;

    private Terms(String[] keys, ValueSet[] sets) {
        this.keys = keys;
        this.sets = sets;
    }

    static Terms of(String key, ValueSet set) {
        return new Terms(new String[] {key}, new ValueSet[] {set});
    }

    public int size() {
        return keys.length;
    }

    public String key(int place) {
        return keys[place];
    }

    public ValueSet set(int place) {
        return sets[place];
    }

    /** The set of a key, or {@code null}. */
    ValueSet set(String key) {
        int place = Arrays.binarySearch(keys, key);
        return place < 0 ? null : sets[place];
    }

    boolean has(String key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }

    /** Where both hold, if all terms of each must; nothing where they cannot. */
    Optional<Terms> and(Terms other, Formulas formulas) {
        return merge(other, formulas::both, ValueSet::isEmpty);
    }

    /** Where one of them holds, if any term is enough; nothing where that is everywhere. */
    Optional<Terms> or(Terms other, Formulas formulas) {
        return merge(other, formulas::either, ValueSet::isEverything);
    }

    private Optional<Terms> merge(Terms other, BinaryOperator<ValueSet> operation, Predicate<ValueSet> fails) {
        String[] mergedKeys = new String[size() + other.size()];
        ValueSet[] mergedSets = new ValueSet[mergedKeys.length];
        int size = 0;
        for (int i = 0, j = 0; i < size() || j < other.size(); size++) {
            int order = i == size() ? 1 : j == other.size() ? -1 : keys[i].compareTo(other.keys[j]);
            mergedKeys[size] = order <= 0 ? keys[i] : other.keys[j];
            mergedSets[size] = order < 0 ? sets[i] : order > 0 ? other.sets[j]
                    : operation.apply(sets[i], other.sets[j]);
            if (order == 0 && fails.test(mergedSets[size])) {
                return Optional.empty();
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return Optional.of(new Terms(Arrays.copyOf(mergedKeys, size), Arrays.copyOf(mergedSets, size)));
    }

    /** The terms of keys that the other does not have. */
    Terms without(Terms other) {
        String[] left = new String[size()];
        ValueSet[] leftSets = new ValueSet[size()];
        int size = 0;
        for (int i = 0; i < size(); i++) {
            if (!other.has(keys[i])) {
                left[size] = keys[i];
                leftSets[size++] = sets[i];
            }
        }
        return size == size() ? this : new Terms(Arrays.copyOf(left, size), Arrays.copyOf(leftSets, size));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Terms that && Arrays.equals(keys, that.keys)
                && Arrays.equals(sets, that.sets);
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
