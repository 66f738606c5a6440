package org.storletdesigner.logic.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.storletdesigner.logic.language.Limits;
import org.storletdesigner.logic.language.ValueSet;
import org.storletdesigner.logic.solver.Formula;

/** Small normal forms of formulas; nothing where they would not be small, or where their shape hides what is written. */
final class NormalForms {
    private NormalForms() { }

    /**
     * The boxes of an output. What a case writes is what the boxes that hold write, which distribution does not change.
     *
     * @return at most {@code most} boxes, each a set of values for some keys, none empty; nothing when there would be more,
     *     or when a part of the output writes nothing
     */
    static Optional<List<Map<String, ValueSet>>> boxes(Formula output, int most, Limits limits) {
        return switch (output) {
            case Formula.Constant(boolean value) -> value ? Optional.empty() : Optional.of(List.of());
            case Formula.Literal(String key, ValueSet values) ->
                    Optional.of(values.isEmpty() ? List.of() : List.of(Map.of(key, values)));
            case Formula.All(List<Formula> parts) -> product(parts, most, limits);
            case Formula.Any(List<Formula> parts) -> sum(parts, most, limits);
        };
    }

    private static Optional<List<Map<String, ValueSet>>> sum(List<Formula> parts, int most, Limits limits) {
        List<Map<String, ValueSet>> sum = new ArrayList<>();
        for (Formula part : parts) {
            Optional<List<Map<String, ValueSet>>> boxes = boxes(part, most, limits);
            if (boxes.isEmpty() || sum.size() + boxes.get().size() > most) {
                return Optional.empty();
            }
            sum.addAll(boxes.get());
        }
        return Optional.of(sum);
    }

    private static Optional<List<Map<String, ValueSet>>> product(List<Formula> parts, int most, Limits limits) {
        List<Map<String, ValueSet>> product = List.of(Map.of());
        for (Formula part : parts) {
            Optional<List<Map<String, ValueSet>>> boxes = boxes(part, most, limits);
            if (boxes.isEmpty() || product.size() * boxes.get().size() > most) {
                return Optional.empty();
            }
            product = meet(product, boxes.get(), limits);
        }
        return Optional.of(product);
    }

    private static List<Map<String, ValueSet>> meet(List<Map<String, ValueSet>> left, List<Map<String, ValueSet>> right,
            Limits limits) {
        List<Map<String, ValueSet>> meets = new ArrayList<>();
        for (Map<String, ValueSet> a : left) {
            for (Map<String, ValueSet> b : right) {
                meet(a, b, limits).ifPresent(meets::add);
            }
        }
        return meets;
    }

    /** Where two boxes hold together; nothing where they cannot. */
    static Optional<Map<String, ValueSet>> meet(Map<String, ValueSet> a, Map<String, ValueSet> b, Limits limits) {
        Map<String, ValueSet> both = new TreeMap<>(a);
        b.forEach((key, values) -> both.merge(key, values, (x, y) -> x.and(y, limits)));
        return both.values().stream().anyMatch(ValueSet::isEmpty) ? Optional.empty() : Optional.of(both);
    }

    /**
     * The clauses of a condition.
     *
     * @return at most {@code most} clauses, each a set of values for some keys; one that always holds is left out, and
     *     {@code false} is a clause without keys
     */
    static Optional<List<Map<String, ValueSet>>> clauses(Formula condition, int most, Limits limits) {
        return switch (condition) {
            case Formula.Constant(boolean value) -> Optional.of(value ? List.of() : List.of(Map.of()));
            case Formula.Literal(String key, ValueSet values) -> Optional.of(values.isEverything() ? List.of()
                    : List.of(values.isEmpty() ? Map.of() : Map.of(key, values)));
            case Formula.All(List<Formula> parts) -> conjunction(parts, most, limits);
            case Formula.Any(List<Formula> parts) -> disjunction(parts, most, limits);
        };
    }

    private static Optional<List<Map<String, ValueSet>>> conjunction(List<Formula> parts, int most, Limits limits) {
        List<Map<String, ValueSet>> all = new ArrayList<>();
        for (Formula part : parts) {
            Optional<List<Map<String, ValueSet>>> clauses = clauses(part, most, limits);
            if (clauses.isEmpty() || all.size() + clauses.get().size() > most) {
                return Optional.empty();
            }
            all.addAll(clauses.get());
        }
        return Optional.of(all);
    }

    private static Optional<List<Map<String, ValueSet>>> disjunction(List<Formula> parts, int most, Limits limits) {
        List<Map<String, ValueSet>> product = List.of(Map.of());
        for (Formula part : parts) {
            Optional<List<Map<String, ValueSet>>> clauses = clauses(part, most, limits);
            if (clauses.isEmpty() || product.size() * clauses.get().size() > most) {
                return Optional.empty();
            }
            product = join(product, clauses.get(), limits);
        }
        return Optional.of(product);
    }

    private static List<Map<String, ValueSet>> join(List<Map<String, ValueSet>> left, List<Map<String, ValueSet>> right,
            Limits limits) {
        List<Map<String, ValueSet>> joins = new ArrayList<>();
        for (Map<String, ValueSet> a : left) {
            for (Map<String, ValueSet> b : right) {
                Map<String, ValueSet> either = new TreeMap<>(a);
                b.forEach((key, values) -> either.merge(key, values, (x, y) -> x.or(y, limits)));
                if (either.values().stream().noneMatch(ValueSet::isEverything)) {
                    joins.add(either);
                }
            }
        }
        return joins;
    }
}
