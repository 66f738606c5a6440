package org.storletdesigner.logic.expression;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The metadata of one object: a string for every key that is present. Keys are in their natural order. */
public record State(Map<String, String> values) {
    /** The state of an object that does not exist yet: every key is absent. */
    public static final State EMPTY = new State(Map.of());

    public State {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
