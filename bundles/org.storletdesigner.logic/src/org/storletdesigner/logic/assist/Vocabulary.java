package org.storletdesigner.logic.assist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an expression can speak of. Immutable.
 *
 * @param values the keys that others in the container use, each with the constants that are compared with it or written
 * @param variables what the definition declares: each name with its description
 */
public record Vocabulary(Map<String, List<String>> values, Map<String, String> variables) {
    /** Nothing is known. */
    public static final Vocabulary NONE = new Vocabulary(Map.of(), Map.of());

    public Vocabulary {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    List<String> valuesOf(String key) {
        return values.getOrDefault(key, List.of());
    }
}
