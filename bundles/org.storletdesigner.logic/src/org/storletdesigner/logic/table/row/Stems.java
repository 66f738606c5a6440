package org.storletdesigner.logic.table.row;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * Sets of one key by what all their strings begin with. Two sets can have a string in common only if a stem of one
 * begins with a stem of the other, so that thousands of prefixes and words are told apart without a look at them.
 */
final class Stems {
    private final NavigableMap<String, Places> sets = new TreeMap<>();

    void add(List<String> stems, int set) {
        stems.forEach(stem -> sets.computeIfAbsent(stem, none -> new Places()).add(set));
    }

    void remove(List<String> stems, int set) {
        stems.forEach(stem -> remove(stem, set));
    }

    private void remove(String stem, int set) {
        Places places = sets.get(stem);
        places.remove(set);
        if (places.isEmpty()) {
            sets.remove(stem);
        }
    }

    /** Visits the sets with a stem that begins with the given one, or that the given one begins with; some again. */
    void forEachNear(String stem, IntConsumer action) {
        for (Map.Entry<String, Places> longer : sets.tailMap(stem, true).entrySet()) {
            if (!longer.getKey().startsWith(stem)) {
                break;
            }
            longer.getValue().forEach(action);
        }
        Map.Entry<String, Places> shorter = sets.lowerEntry(stem);
        while (shorter != null) {
            String found = shorter.getKey();
            if (stem.startsWith(found)) {
                shorter.getValue().forEach(action);
                shorter = sets.lowerEntry(found);
            } else {
                // All beginnings of the stem that come before are beginnings of what the two have in common.
                shorter = sets.floorEntry(stem.substring(0, common(stem, found)));
            }
        }
    }

    private static int common(String a, String b) {
        int length = 0;
        while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }
}
