package org.storletdesigner.logic.table.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.valueset.ValueSet;

/** Small normal forms of formulas; nothing where they would not be small, or where their shape hides what they write. */
final class NormalForms {
    private NormalForms() { }

    /**
     * The boxes of an output. What a case writes is what the boxes that hold write, which distribution does not change.
     *
     * @return at most {@code most} boxes, none empty; nothing when there would be more, or when a part of the output
     *     writes nothing
     */
    static Optional<List<Terms>> boxes(Formula output, int most, Formulas formulas) {
        return switch (output) {
            case Formula.Constant(boolean value) -> value ? Optional.empty() : Optional.of(List.of());
            case Formula.Literal(String key, ValueSet values) ->
                    Optional.of(values.isEmpty() ? List.of() : List.of(Terms.of(key, values)));
            case Formula.All(List<Formula> parts) -> product(parts, most, formulas);
            case Formula.Any(List<Formula> parts) -> sum(parts, most, formulas);
        };
    }

    private static Optional<List<Terms>> sum(List<Formula> parts, int most, Formulas formulas) {
        List<Terms> sum = new ArrayList<>();
        for (Formula part : parts) {
            Optional<List<Terms>> boxes = boxes(part, most, formulas);
            if (boxes.isEmpty() || sum.size() + boxes.get().size() > most) {
                return Optional.empty();
            }
            sum.addAll(boxes.get());
        }
        return Optional.of(sum);
    }

    private static Optional<List<Terms>> product(List<Formula> parts, int most, Formulas formulas) {
        List<Terms> product = List.of(Terms.NONE);
        for (Formula part : parts) {
            Optional<List<Terms>> boxes = boxes(part, most, formulas);
            if (boxes.isEmpty() || product.size() * boxes.get().size() > most) {
                return Optional.empty();
            }
            product = pairs(product, boxes.get(), (a, b) -> a.and(b, formulas));
        }
        return Optional.of(product);
    }

    /**
     * The clauses of a condition.
     *
     * @return at most {@code most} clauses; one that always holds is left out, {@code false} is a clause without keys
     */
    static Optional<List<Terms>> clauses(Formula condition, int most, Formulas formulas) {
        return switch (condition) {
            case Formula.Constant(boolean value) -> Optional.of(value ? List.of() : List.of(Terms.NONE));
            case Formula.Literal(String key, ValueSet values) -> Optional.of(values.isEverything() ? List.of()
                    : List.of(values.isEmpty() ? Terms.NONE : Terms.of(key, values)));
            case Formula.All(List<Formula> parts) -> conjunction(parts, most, formulas);
            case Formula.Any(List<Formula> parts) -> disjunction(parts, most, formulas);
        };
    }

    private static Optional<List<Terms>> conjunction(List<Formula> parts, int most, Formulas formulas) {
        List<Terms> all = new ArrayList<>();
        for (Formula part : parts) {
            Optional<List<Terms>> clauses = clauses(part, most, formulas);
            if (clauses.isEmpty() || all.size() + clauses.get().size() > most) {
                return Optional.empty();
            }
            all.addAll(clauses.get());
        }
        return Optional.of(all);
    }

    private static Optional<List<Terms>> disjunction(List<Formula> parts, int most, Formulas formulas) {
        List<Terms> product = List.of(Terms.NONE);
        for (Formula part : parts) {
            Optional<List<Terms>> clauses = clauses(part, most, formulas);
            if (clauses.isEmpty() || product.size() * clauses.get().size() > most) {
                return Optional.empty();
            }
            product = pairs(product, clauses.get(), (a, b) -> a.or(b, formulas));
        }
        return Optional.of(product);
    }

    private interface Combination {
        Optional<Terms> of(Terms a, Terms b);
    }

    private static List<Terms> pairs(List<Terms> left, List<Terms> right, Combination combination) {
        List<Terms> pairs = new ArrayList<>(left.size() * right.size());
        for (Terms a : left) {
            for (Terms b : right) {
                combination.of(a, b).ifPresent(pairs::add);
            }
        }
        return pairs;
    }
}
