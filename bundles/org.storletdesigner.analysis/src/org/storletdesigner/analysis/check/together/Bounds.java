package org.storletdesigner.analysis.check.together;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.valueset.ValueSet;

/**
 * What keys hold in each state that satisfies a condition: for each key of which that is known, as far as small
 * automata can tell it, a set with all its values. Two conditions with sets that have nothing in common never hold
 * together.
 */
record Bounds(Map<String, ValueSet> ofKeys) {
    static final Bounds NONE = new Bounds(Map.of());

    private static final Limits SMALL = new Limits(2_000, 200_000);

    static Bounds of(Formula condition) {
        return switch (condition) {
            case Formula.Constant constant -> NONE;
            case Formula.Literal(String key, ValueSet values) -> new Bounds(Map.of(key, values));
            case Formula.All(List<Formula> parts) -> ofAll(parts);
            case Formula.Any(List<Formula> parts) -> ofAny(parts);
        };
    }

    /** What one part requires of a key, all require. */
    private static Bounds ofAll(List<Formula> parts) {
        Map<String, ValueSet> all = new HashMap<>();
        parts.forEach(part -> of(part).ofKeys.forEach((key, values) -> all.merge(key, values, Bounds::both)));
        return new Bounds(all);
    }

    private static ValueSet both(ValueSet one, ValueSet other) {
        try {
            return one.and(other, SMALL);
        } catch (BudgetExceeded e) {
            return one;
        }
    }

    /** By halves, because unions grow. */
    private static Bounds ofAny(List<Formula> parts) {
        int half = parts.size() / 2;
        return switch (parts.size()) {
            case 0 -> NONE;
            case 1 -> of(parts.getFirst());
            default -> either(ofAny(parts.subList(0, half)), ofAny(parts.subList(half, parts.size())));
        };
    }

    private static Bounds either(Bounds one, Bounds other) {
        Map<String, ValueSet> any = new HashMap<>();
        one.ofKeys.forEach((key, values) -> {
            if (other.ofKeys.containsKey(key)) {
                any.put(key, either(values, other.ofKeys.get(key)));
            }
        });
        return new Bounds(any);
    }

    private static ValueSet either(ValueSet one, ValueSet other) {
        try {
            return one.or(other, SMALL);
        } catch (BudgetExceeded e) {
            return ValueSet.everything();
        }
    }
}
