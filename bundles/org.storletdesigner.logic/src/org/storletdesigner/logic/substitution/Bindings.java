package org.storletdesigner.logic.substitution;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the variables of a storlet stand for, by name. Immutable; keeps its order. */
public record Bindings(Map<String, Binding> byName) {
    public static final Bindings NONE = new Bindings(Map.of());

    public Bindings {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** These bindings and one more, which takes the place of one of the same name. */
    public Bindings with(String name, Binding binding) {
        Map<String, Binding> more = new LinkedHashMap<>(byName);
        more.put(name, binding);
        return new Bindings(more);
    }

    boolean isBound(String name) {
        return byName.containsKey(name) && !byName.get(name).values().isEmpty();
    }

    Binding of(String name) {
        return byName.get(name);
    }
}
