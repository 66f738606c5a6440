package org.storletdesigner.analysis.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.logic.solver.Formula;

/**
 * With what the values of keys begin in each state that satisfies a condition: for each key of which that is known a few
 * strings, of which each of its values begins with one. It is cheap to see that two such cannot go together.
 */
record Beginnings(Map<String, List<String>> ofKeys) {
    static final Beginnings UNKNOWN = new Beginnings(Map.of());

    static Beginnings of(Formula condition) {
        return switch (condition) {
            case Formula.Constant constant -> UNKNOWN;
            case Formula.Literal(String key, var values) -> values.stems().contains("") ? UNKNOWN
                    : new Beginnings(Map.of(key, values.stems()));
            case Formula.All(List<Formula> parts) -> ofAll(parts);
            case Formula.Any(List<Formula> parts) -> ofAny(parts);
        };
    }

    /** What one part requires of a key, all require. */
    private static Beginnings ofAll(List<Formula> parts) {
        Map<String, List<String>> all = new HashMap<>();
        parts.forEach(part -> of(part).ofKeys.forEach((key, stems) -> all.merge(key, stems,
                (one, other) -> one.size() <= other.size() ? one : other)));
        return new Beginnings(all);
    }

    private static Beginnings ofAny(List<Formula> parts) {
        List<Beginnings> each = parts.stream().map(Beginnings::of).toList();
        Map<String, List<String>> any = new HashMap<>();
        each.stream().limit(1).flatMap(first -> first.ofKeys.keySet().stream())
                .filter(key -> each.stream().allMatch(part -> part.ofKeys.containsKey(key)))
                .forEach(key -> any.put(key, each.stream().flatMap(part -> part.ofKeys.get(key).stream()).distinct().toList()));
        return new Beginnings(any);
    }

    /** Whether no state satisfies both conditions; {@code false} does not say that one does. */
    boolean areApartFrom(Beginnings others) {
        return ofKeys.entrySet().stream().anyMatch(mine -> others.ofKeys.containsKey(mine.getKey())
                && mine.getValue().stream().noneMatch(stem -> goesWithOneOf(stem, others.ofKeys.get(mine.getKey()))));
    }

    private static boolean goesWithOneOf(String stem, List<String> others) {
        return others.stream().anyMatch(other -> stem.startsWith(other) || other.startsWith(stem));
    }
}
