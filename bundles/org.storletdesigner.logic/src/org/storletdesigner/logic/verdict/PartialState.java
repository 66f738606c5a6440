package org.storletdesigner.logic.verdict;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is said of some keys: a string, or {@code null} for absent. A key that is left out may be anything, so a
 * partial state stands for all its completions. Keys are in their natural order.
 */
public record PartialState(Map<String, String> values) {
    /** Says nothing of any key. */
    public static final PartialState ANY = new PartialState(Map.of());

    public PartialState {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
