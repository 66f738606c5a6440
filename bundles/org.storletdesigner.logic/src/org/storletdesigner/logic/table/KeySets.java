package org.storletdesigner.logic.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.logic.language.Limits;
import org.storletdesigner.logic.language.ValueSet;

/**
 * The sets of values that are asked about one key, numbered, with their relations remembered. Sets are neither empty nor
 * everything. Single words, which are most of what people write, are compared by their numbers. Not thread-safe.
 */
final class KeySets {
    /** No set: what two sets have in common when they have nothing in common. */
    static final int EMPTY = -3;

    private static final byte INSIDE = 1;
    private static final byte OVERLAP = 2;
    private static final byte KNOWN = 4;

    private final Limits limits;
    private final Map<ValueSet, Integer> numbers = new HashMap<>();
    private final List<ValueSet> sets = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<byte[]> relations = new ArrayList<>();
    private final Map<Long, Integer> meets = new HashMap<>();

    KeySets(Limits limits) {
        this.limits = limits;
    }

    int number(ValueSet set) {
        Integer known = numbers.get(set);
        if (known != null) {
            return known;
        }
        numbers.put(set, sets.size());
        sets.add(set);
        words.add(onlyWord(set));
        relations.add(new byte[0]);
        return sets.size() - 1;
    }

    private static String onlyWord(ValueSet set) {
        return set.allowsAbsent() ? null
                : set.shortest().filter(word -> set.equals(ValueSet.equalTo(word))).orElse(null);
    }

    boolean allowsAbsent(int set) {
        return sets.get(set).allowsAbsent();
    }

    boolean isWord(int set) {
        return words.get(set) != null;
    }

    /** Whether all members of one set are in the other. */
    boolean inside(int set, int other) {
        return set == other || !isWord(other) && (isWord(set) ? relation(other, set) & OVERLAP
                : relation(set, other) & INSIDE) != 0;
    }

    /** Whether two sets have a member in common. */
    boolean overlaps(int set, int other) {
        return set == other || !(isWord(set) && isWord(other))
                && (isWord(set) ? relation(other, set) : relation(set, other)) >= (KNOWN | OVERLAP);
    }

    /** The number of what two sets have in common, or {@link #EMPTY}. */
    int meet(int set, int other) {
        if (inside(set, other)) {
            return set;
        }
        if (inside(other, set)) {
            return other;
        }
        return overlaps(set, other) ? meets.computeIfAbsent((long) set << 32 | other,
                pair -> number(sets.get(set).and(sets.get(other), limits))) : EMPTY;
    }

    private byte relation(int set, int other) {
        byte[] row = relations.get(set);
        if (other >= row.length) {
            row = Arrays.copyOf(row, Math.max(other + 1, Math.min(sets.size(), other + 64)));
            relations.set(set, row);
        }
        if (row[other] == 0) {
            row[other] = compare(sets.get(set), other);
        }
        return row[other];
    }

    private byte compare(ValueSet set, int other) {
        if (isWord(other)) {
            return (byte) (KNOWN | (set.contains(words.get(other)) ? OVERLAP : 0));
        }
        boolean overlap = set.overlaps(sets.get(other), limits);
        boolean inside = overlap && set.inside(sets.get(other), limits);
        return (byte) (KNOWN | (overlap ? OVERLAP : 0) | (inside ? INSIDE : 0));
    }
}
