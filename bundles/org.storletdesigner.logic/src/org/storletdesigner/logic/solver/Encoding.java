package org.storletdesigner.logic.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** How formulas become constraints. */
public final class Encoding {
    private Encoding() { }

    /** The formula holds, where each literal means what {@code meaning} says. */
    public static Constraint holds(Formula formula, Function<Formula.Literal, Constraint> meaning) {
        return switch (formula) {
            case Formula.Constant(boolean value) -> Constraint.of(value);
            case Formula.Literal literal -> meaning.apply(literal);
            case Formula.All(List<Formula> parts) -> Constraint.all(each(parts, meaning));
            case Formula.Any(List<Formula> parts) -> Constraint.any(each(parts, meaning));
        };
    }

    private static List<Constraint> each(List<Formula> parts, Function<Formula.Literal, Constraint> meaning) {
        return parts.stream().map(part -> holds(part, meaning)).toList();
    }

    /**
     * An output that holds writes some key that passes the test: an atom its key, a conjunction what its parts write,
     * a disjunction what those of its parts write that hold.
     */
    public static Constraint writes(Formula output, Predicate<String> keys,
            Function<Formula.Literal, Constraint> meaning) {
        if (output.surelyWrites(keys)) {
            return Constraint.TRUE;
        }
        return switch (output) {
            case Formula.Constant constant -> Constraint.FALSE;
            case Formula.Literal literal -> Constraint.FALSE;
            case Formula.All(List<Formula> parts) ->
                    Constraint.any(parts.stream().map(part -> writes(part, keys, meaning)).toList());
            case Formula.Any(List<Formula> parts) ->
                    Constraint.any(parts.stream().map(part -> writesIfHolds(part, keys, meaning)).toList());
        };
    }

    private static Constraint writesIfHolds(Formula part, Predicate<String> keys,
            Function<Formula.Literal, Constraint> meaning) {
        Constraint written = writes(part, keys, meaning);
        return written == Constraint.FALSE ? written : Constraint.all(List.of(holds(part, meaning), written));
    }

    /** The same constraint with every test turned round: it holds exactly when the given one does not. */
    public static Constraint not(Constraint constraint, int[] sizes) {
        return switch (constraint) {
            case Constraint.Constant(boolean value) -> Constraint.of(!value);
            case Constraint.In(int slot, BlockSet blocks) ->
                    new Constraint.In(slot, BlockSet.all(sizes[slot]).minus(blocks));
            case Constraint.All(List<Constraint> parts) -> Constraint.any(negated(parts, sizes));
            case Constraint.Any(List<Constraint> parts) -> Constraint.all(negated(parts, sizes));
        };
    }

    private static List<Constraint> negated(List<Constraint> parts, int[] sizes) {
        List<Constraint> negated = new ArrayList<>(parts.size());
        parts.forEach(part -> negated.add(not(part, sizes)));
        return negated;
    }
}
