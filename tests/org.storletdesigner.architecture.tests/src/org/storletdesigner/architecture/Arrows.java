package org.storletdesigner.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which bundle may use which: arrows only point up this table, and what an entry uses, its users may use too. */
final class Arrows {
    private static final Map<String, List<String>> DIRECT = new LinkedHashMap<>();

    static {
        DIRECT.put("logic", List.of());
        DIRECT.put("model", List.of());
        DIRECT.put("analysis", List.of("logic", "model"));
        DIRECT.put("snapshot", List.of("analysis"));
        DIRECT.put("container", List.of("model"));
        DIRECT.put("migration", List.of("analysis", "snapshot", "container"));
        DIRECT.put("exchange", List.of("model", "logic"));
        DIRECT.put("examples", List.of("model", "logic"));
        DIRECT.put("help", List.of());
        DIRECT.put("runtime", List.of("analysis"));
        DIRECT.put("cli", List.of("migration", "exchange", "examples", "runtime"));
    }

    private static final Map<String, List<String>> WITH_A_WINDOW = Map.of(
            "gef.compat", List.of(),
            "editor", List.of("migration", "exchange", "examples", "runtime"),
            "app", List.of("editor", "help"));

    private Arrows() { }

    /** The bundles that run where there is no window system. */
    static Set<String> headless() {
        return DIRECT.keySet();
    }

    static boolean knows(String bundle) {
        return DIRECT.containsKey(bundle) || WITH_A_WINDOW.containsKey(bundle);
    }

    static Set<String> allowed(String bundle) {
        Set<String> allowed = new TreeSet<>();
        collect(bundle, allowed);
        return allowed;
    }

    private static void collect(String bundle, Set<String> allowed) {
        for (String used : DIRECT.getOrDefault(bundle, WITH_A_WINDOW.getOrDefault(bundle, List.of()))) {
            allowed.add(used);
            collect(used, allowed);
        }
    }
}
