package org.storletdesigner.snapshot.graphml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the keys of a GraphML file are called, and what holds of nodes and edges that say nothing. */
final class Keys {
    /** Others are not looked at, and a file may have very many, for very many nodes. */
    private static final Set<String> READ = Set.of("label", "name", "cluster");

    private record Key(String name, String element) { }

    private final Map<String, Key> keys = new HashMap<>();
    private final Map<String, Map<String, String>> defaults = new HashMap<>();

    /** Takes in a key for {@code node}, {@code edge}, {@code graph} or {@code all}. */
    void add(String id, String name, String element) {
        keys.put(id, new Key(name, element));
    }

    /** What the data of a key says: its name, or its id where it has none. */
    String name(String id) {
        return keys.containsKey(id) ? keys.get(id).name() : id;
    }

    void addDefault(String id, String text) {
        Key key = keys.get(id);
        if (READ.contains(key.name())) {
            defaults.computeIfAbsent(key.element(), none -> new LinkedHashMap<>()).put(key.name(), text);
        }
    }

    /** Adds what a node or an edge does not say itself. */
    void complete(String element, Map<String, String> attributes) {
        defaults.getOrDefault(element, Map.of()).forEach(attributes::putIfAbsent);
        defaults.getOrDefault("all", Map.of()).forEach(attributes::putIfAbsent);
    }
}
