package org.storletdesigner.logic.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.storletdesigner.logic.language.Limits;
import org.storletdesigner.logic.language.ValueSet;

/** The keys of a table, numbered, with the sets that are asked about each. Not thread-safe. */
final class Keys {
    private final Limits limits;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<KeySets> sets = new ArrayList<>();

    Keys(Limits limits) {
        this.limits = limits;
    }

    int size() {
        return sets.size();
    }

    KeySets of(int key) {
        return sets.get(key);
    }

    Terms terms(Map<String, ValueSet> values) {
        Map<Integer, ValueSet> numbered = new TreeMap<>();
        values.forEach((key, set) -> numbered.put(number(key), set));
        int[] keys = numbered.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] members = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            members[i] = sets.get(keys[i]).number(numbered.get(keys[i]));
        }
        return new Terms(keys, members);
    }

    private int number(String key) {
        return numbers.computeIfAbsent(key, name -> {
            sets.add(new KeySets(limits));
            return sets.size() - 1;
        });
    }
}
