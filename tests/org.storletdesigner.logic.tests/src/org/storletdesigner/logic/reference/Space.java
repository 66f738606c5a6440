package org.storletdesigner.logic.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The states of the keys that some formulas mention, up to what those formulas can tell apart. A state is an array
 * with one number per key: 0 for absent, else the class of the value, where a class holds the values for which all
 * checks of that key have the same results. Sets of keys are bit masks over the positions in that array.
 */
final class Space {
    /** What {@link #written} answers where the formula does not hold. */
    static final int FAILS = -1;

    private record Axis(List<Check> checks, Map<List<Boolean>, Integer> classes, List<List<Boolean>> results) {
        boolean holds(Check check, int value) {
            return value > 0 && results.get(value - 1).get(checks.indexOf(check));
        }
    }

    private final List<String> keys;
    private final List<Axis> axes;

    Space(Domain domain, Collection<Formula> formulas) {
        Map<String, Set<Check>> checks = new TreeMap<>();
        formulas.stream().flatMap(each -> Formula.leaves(each).stream()).forEach(
                leaf -> checks.computeIfAbsent(leaf.key(), key -> new LinkedHashSet<>()).add(leaf.check()));
        keys = List.copyOf(checks.keySet());
        axes = keys.stream().map(key -> axis(List.copyOf(checks.get(key)), domain.candidates(key, checks.get(key))))
                .toList();
    }

    private static Axis axis(List<Check> checks, List<String> values) {
        Map<List<Boolean>, Integer> classes = new LinkedHashMap<>();
        values.forEach(value -> classes.putIfAbsent(results(checks, value), classes.size() + 1));
        return new Axis(checks, classes, List.copyOf(classes.keySet()));
    }

    private static List<Boolean> results(List<Check> checks, String value) {
        return checks.stream().map(check -> check.accepts(value)).toList();
    }

    int size() {
        return keys.size();
    }

    /** The class of any string, or of absence for {@code null}. */
    int classOf(int axis, String value) {
        if (value == null) {
            return 0;
        }
        Integer found = axes.get(axis).classes().get(results(axes.get(axis).checks(), value));
        if (found == null) {
            throw new IllegalStateException("the finite domain of '" + keys.get(axis) + "' lacks the like of '" + value
                    + "' for " + axes.get(axis).checks());
        }
        return found;
    }

    /** The position of a key, or -1 for one that no formula mentions. */
    int axisOf(String key) {
        return keys.indexOf(key);
    }

    /** The keys that the formula mentions. */
    int mask(Formula formula) {
        return Formula.keys(formula).stream().mapToInt(key -> 1 << axisOf(key)).reduce(0, (one, other) -> one | other);
    }

    /** How many states differ on the given keys alone. */
    long count(int mask) {
        long count = 1;
        for (int axis = 0; axis < size(); axis++) {
            count *= (mask >> axis & 1) == 0 ? 1 : classes(axis);
        }
        return count;
    }

    int classes(int axis) {
        return axes.get(axis).results().size() + 1;
    }

    /** Whether some state passes that differs from the given one on the given keys alone; stops at the first. */
    boolean some(int mask, int[] from, Predicate<int[]> test) {
        return some(mask, from.clone(), 0, test);
    }

    private boolean some(int mask, int[] state, int axis, Predicate<int[]> test) {
        if (axis == state.length) {
            return test.test(state);
        }
        if ((mask >> axis & 1) == 0) {
            return some(mask, state, axis + 1, test);
        }
        for (int value = 0; value < classes(axis); value++) {
            state[axis] = value;
            if (some(mask, state, axis + 1, test)) {
                return true;
            }
        }
        return false;
    }

    /** The states that pass and differ from the given one on the given keys alone. */
    List<int[]> every(int mask, int[] from, Predicate<int[]> test) {
        List<int[]> found = new ArrayList<>();
        some(mask, from, state -> {
            if (test.test(state)) {
                found.add(state.clone());
            }
            return false;
        });
        return found;
    }

    /** The same state as far as the formula can see: the lowest class that it cannot tell from the given one. */
    int[][] seenBy(Formula formula) {
        int[][] lowest = new int[size()][];
        for (int axis = 0; axis < size(); axis++) {
            lowest[axis] = seenBy(formula, axis);
        }
        return lowest;
    }

    private int[] seenBy(Formula formula, int axis) {
        List<Check> checks = Formula.leaves(formula).stream().filter(leaf -> leaf.key().equals(keys.get(axis)))
                .map(Formula.Leaf::check).toList();
        Map<List<Boolean>, Integer> first = new LinkedHashMap<>();
        int[] lowest = new int[classes(axis)];
        for (int value = 0; value < lowest.length; value++) {
            int current = value;
            List<Boolean> seen = checks.stream().map(check -> axes.get(axis).holds(check, current)).toList();
            lowest[value] = first.computeIfAbsent(seen, none -> current);
        }
        return lowest;
    }

    /** The formula as a test of states. */
    Predicate<int[]> test(Formula formula) {
        return switch (formula) {
            case Formula.Fixed(boolean value) -> state -> value;
            case Formula.Leaf leaf -> test(leaf);
            case Formula.Negation(Formula operand) -> test(operand).negate();
            case Formula.All(List<Formula> operands) ->
                operands.stream().map(this::test).reduce(state -> true, Predicate::and);
            case Formula.Some(List<Formula> operands) ->
                operands.stream().map(this::test).reduce(state -> false, Predicate::or);
        };
    }

    private Predicate<int[]> test(Formula.Leaf leaf) {
        int axis = axisOf(leaf.key());
        boolean[] holds = new boolean[classes(axis)];
        for (int value = 0; value < holds.length; value++) {
            holds[value] = axes.get(axis).holds(leaf.check(), value);
        }
        return state -> holds[state[axis]];
    }

    /** The keys that a case of the formula writes, or {@link #FAILS} where it does not hold. */
    ToIntFunction<int[]> written(Formula formula) {
        return written(formula, true);
    }

    private ToIntFunction<int[]> written(Formula formula, boolean positive) {
        return switch (formula) {
            case Formula.Fixed(boolean value) -> state -> value == positive ? 0 : FAILS;
            case Formula.Leaf leaf -> {
                Predicate<int[]> test = test(leaf);
                int key = mask(leaf);
                yield state -> test.test(state) == positive ? key : FAILS;
            }
            case Formula.Negation(Formula operand) -> written(operand, !positive);
            case Formula.All(List<Formula> operands) ->
                positive ? both(each(operands, true)) : holding(each(operands, false));
            case Formula.Some(List<Formula> operands) ->
                positive ? holding(each(operands, true)) : both(each(operands, false));
        };
    }

    private List<ToIntFunction<int[]>> each(List<Formula> operands, boolean positive) {
        return operands.stream().map(operand -> written(operand, positive)).toList();
    }

    private static ToIntFunction<int[]> both(List<ToIntFunction<int[]>> sides) {
        return state -> {
            int keys = 0;
            for (ToIntFunction<int[]> side : sides) {
                int more = side.applyAsInt(state);
                if (more == FAILS) {
                    return FAILS;
                }
                keys |= more;
            }
            return keys;
        };
    }

    private static ToIntFunction<int[]> holding(List<ToIntFunction<int[]>> sides) {
        return state -> {
            int keys = FAILS;
            for (ToIntFunction<int[]> side : sides) {
                int more = side.applyAsInt(state);
                if (more != FAILS) {
                    keys = keys == FAILS ? more : keys | more;
                }
            }
            return keys;
        };
    }
}
