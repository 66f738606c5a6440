package org.storletdesigner.analysis.reference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.storletdesigner.logic.verdict.PartialState;

/**
 * All states of the keys of a scenario, numbered. Two values of a key for which every check of the scenario has the
 * same result are one, since nothing in the scenario can tell them apart. Each key has a digit: 0 when it is absent.
 */
final class Space {
    /** What {@link #written} answers where the condition does not hold. */
    static final int FAILS = -1;

    /** What a case does: the keys that it writes as a bit mask, and their digits as a state. */
    record Effect(int mask, int values) { }

    private record Axis(String key, List<Check> checks, List<List<Boolean>> results, int place) {
        int base() {
            return results.size() + 1;
        }

        int digitOf(String value) {
            int digit = value == null ? 0 : results.indexOf(results(checks, value)) + 1;
            if (value != null && digit == 0) {
                throw new IllegalStateException("the values of '" + key + "' lack the like of '" + value + "'");
            }
            return digit;
        }

        boolean holds(Check check, int digit) {
            return digit > 0 && results.get(digit - 1).get(checks.indexOf(check));
        }

        static List<Boolean> results(List<Check> checks, String value) {
            return checks.stream().map(check -> check.accepts(value)).toList();
        }
    }

    private final List<Axis> axes = new ArrayList<>();
    private final int size;

    Space(Scenario scenario) {
        Map<String, Set<Check>> checks = new TreeMap<>();
        scenario.conditions().flatMap(Condition::leaves).forEach(leaf -> checks.computeIfAbsent(leaf.key(),
                key -> new LinkedHashSet<>()).add(leaf.check()));
        int place = 1;
        for (Map.Entry<String, Set<Check>> each : checks.entrySet()) {
            Axis axis = axis(each.getKey(), List.copyOf(each.getValue()), place);
            axes.add(axis);
            place *= axis.base();
        }
        size = place;
    }

    private static Axis axis(String key, List<Check> checks, int place) {
        List<List<Boolean>> results = Vocabulary.values(key).stream().map(value -> Axis.results(checks, value))
                .distinct().toList();
        return new Axis(key, checks, results, place);
    }

    /** How many states there are. */
    int size() {
        return size;
    }

    int keys() {
        return axes.size();
    }

    int base(int key) {
        return axes.get(key).base();
    }

    int digit(int state, int key) {
        return state / axes.get(key).place() % axes.get(key).base();
    }

    int keyOf(String name) {
        return axes.stream().map(Axis::key).toList().indexOf(name);
    }

    /** The digit of any string, or of absence for {@code null}. */
    int digitOf(int key, String value) {
        return axes.get(key).digitOf(value);
    }

    /** Whether a digit stands for one value alone, or for absence: some check asks for exactly that value. */
    boolean isOne(int key, int digit) {
        return digit == 0 || axes.get(key).checks().stream().anyMatch(check ->
                check instanceof Check.Same && axes.get(key).holds(check, digit));
    }

    /** Whether what is told of an object is true of a state. */
    boolean matches(PartialState told, int state) {
        return told.values().entrySet().stream().allMatch(each -> keyOf(each.getKey()) >= 0
                && digitOf(keyOf(each.getKey()), each.getValue()) == digit(state, keyOf(each.getKey())));
    }

    /** The state with the keys of a mask as in another one. */
    int overlaid(int state, int mask, int other) {
        int changed = state;
        for (int key = 0; key < axes.size(); key++) {
            if ((mask >> key & 1) != 0) {
                changed += (digit(other, key) - digit(state, key)) * axes.get(key).place();
            }
        }
        return changed;
    }

    /** The states in which a condition holds. */
    BitSet holding(Condition condition) {
        BitSet states = new BitSet(size);
        IntUnaryOperator written = written(condition, true);
        IntStream.range(0, size).filter(state -> written.applyAsInt(state) != FAILS).forEach(states::set);
        return states;
    }

    /** What the cases of an output do, each once; those that write nothing are the effect of mask 0. */
    List<Effect> effects(Condition output) {
        Set<Effect> distinct = new LinkedHashSet<>();
        IntUnaryOperator written = written(output, true);
        for (int state = 0; state < size; state++) {
            int mask = written.applyAsInt(state);
            if (mask != FAILS) {
                distinct.add(new Effect(mask, overlaid(0, mask, state)));
            }
        }
        return List.copyOf(distinct);
    }

    private IntUnaryOperator written(Condition condition, boolean positive) {
        return switch (condition) {
            case Condition.Fixed(boolean value) -> state -> value == positive ? 0 : FAILS;
            case Condition.Leaf leaf -> written(leaf, positive);
            case Condition.Negation(Condition operand) -> written(operand, !positive);
            case Condition.All(List<Condition> operands) -> joined(operands, positive, positive);
            case Condition.Some(List<Condition> operands) -> joined(operands, positive, !positive);
        };
    }

    private IntUnaryOperator written(Condition.Leaf leaf, boolean positive) {
        int key = keyOf(leaf.key());
        boolean[] holds = new boolean[base(key)];
        for (int digit = 0; digit < holds.length; digit++) {
            holds[digit] = axes.get(key).holds(leaf.check(), digit);
        }
        return state -> holds[digit(state, key)] == positive ? 1 << key : FAILS;
    }

    private IntUnaryOperator joined(List<Condition> operands, boolean positive, boolean all) {
        List<IntUnaryOperator> parts = operands.stream().map(each -> written(each, positive)).toList();
        return state -> {
            int keys = all ? 0 : FAILS;
            for (IntUnaryOperator part : parts) {
                int more = part.applyAsInt(state);
                if (more == FAILS && all) {
                    return FAILS;
                }
                keys = more == FAILS ? keys : keys == FAILS ? more : keys | more;
            }
            return keys;
        };
    }
}
