package org.storletdesigner.logic.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who mentions which sets of which keys. Members are numbered; not thread-safe. */
final class Postings {
    private final Keys keys;
    private final int members;
    private final List<Map<Integer, List<Integer>>> bySet = new ArrayList<>();
    private final List<List<Integer>> patterns = new ArrayList<>();
    private final List<Map<Integer, long[]>> overlapping = new ArrayList<>();
    private final List<long[]> mentioning = new ArrayList<>();

    /** No mentions yet, by members from 0 on. */
    Postings(Keys keys, int members) {
        this.keys = keys;
        this.members = members;
        for (int key = 0; key < keys.size(); key++) {
            bySet.add(new HashMap<>());
            patterns.add(new ArrayList<>());
            overlapping.add(new HashMap<>());
            mentioning.add(Bits.none(members));
        }
    }

    void add(int member, Terms terms) {
        for (int i = 0; i < terms.size(); i++) {
            int key = terms.keys()[i];
            Bits.add(mentioning.get(key), member);
            bySet.get(key).computeIfAbsent(terms.sets()[i], set -> first(key, set)).add(member);
        }
    }

    private List<Integer> first(int key, int set) {
        if (!keys.of(key).isWord(set)) {
            patterns.get(key).add(set);
        }
        return new ArrayList<>();
    }

    /** The members that mention a key. */
    long[] mentioning(int key) {
        return mentioning.get(key);
    }

    /** The members that mention a key with a set that has a value in common with the given one. */
    long[] overlapping(int key, int set) {
        return overlapping.get(key).computeIfAbsent(set, wanted -> find(key, wanted));
    }

    private long[] find(int key, int wanted) {
        long[] found = Bits.none(members);
        if (!keys.of(key).isWord(wanted)) {
            bySet.get(key).keySet().stream().filter(set -> keys.of(key).overlaps(set, wanted))
                    .forEach(set -> addAll(found, key, set));
        } else {
            addAll(found, key, wanted);
            patterns.get(key).stream().filter(set -> keys.of(key).overlaps(set, wanted))
                    .forEach(set -> addAll(found, key, set));
        }
        return found;
    }

    private void addAll(long[] bits, int key, int set) {
        bySet.get(key).getOrDefault(set, List.of()).forEach(member -> Bits.add(bits, member));
    }
}
