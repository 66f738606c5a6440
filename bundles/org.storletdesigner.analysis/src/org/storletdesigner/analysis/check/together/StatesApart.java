package org.storletdesigner.analysis.check.together;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.analysis.check.Subject;
import org.storletdesigner.analysis.memory.Role;

/** Tells apart, at a glance because there are many pairs, most handlers that no one state fires both. */
final class StatesApart {
    private record Bounded(Role role) { }

    private record Compared() { }

    private final SetsApart sets;
    private final Map<String, Integer> keys = new HashMap<>();
    /** For each handler the numbers of the keys of which something is known, ascending, and those of their values. */
    private final int[][] keysOf;
    private final int[][] setsOf;

    StatesApart(Subject subject) {
        List<Bounds> bounds = subject.workflow().handlers().stream().map(handler -> subject.memory().recall(
                new Bounded(subject.cast().role(handler)), () -> Subject.unlessTooHard(() -> Bounds.of(
                        subject.formulas().of(handler.condition()))).orElse(Bounds.NONE))).toList();
        sets = subject.memory().recall(new Compared(), SetsApart::new);
        sets.keepOnly(bounds.stream().flatMap(each -> each.ofKeys().values().stream()).toList());
        bounds.stream().flatMap(each -> each.ofKeys().keySet().stream()).sorted()
                .forEach(key -> keys.putIfAbsent(key, keys.size()));
        keysOf = bounds.stream().map(this::numbersOfKeys).toArray(int[][]::new);
        setsOf = bounds.stream().map(this::numbersOfSets).toArray(int[][]::new);
    }

    private int[] numbersOfKeys(Bounds bounds) {
        return bounds.ofKeys().keySet().stream().sorted().mapToInt(keys::get).toArray();
    }

    private int[] numbersOfSets(Bounds bounds) {
        return bounds.ofKeys().keySet().stream().sorted().map(bounds.ofKeys()::get).mapToInt(sets::number).toArray();
    }

    /** Whether no state satisfies the conditions of both handlers, by their numbers in the workflow. */
    boolean are(int one, int other) {
        for (int i = 0, j = 0; i < keysOf[one].length && j < keysOf[other].length;) {
            int order = keysOf[one][i] - keysOf[other][j];
            if (order == 0 && sets.are(setsOf[one][i], setsOf[other][j])) {
                return true;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return false;
    }
}
