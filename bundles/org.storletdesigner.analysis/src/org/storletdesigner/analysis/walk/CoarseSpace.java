package org.storletdesigner.analysis.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.solver.BlockSet;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.KeyDomain;
import org.storletdesigner.logic.solver.KeySpace;
import org.storletdesigner.logic.verdict.PartialState;

/**
 * The states of an object as far as some conditions can tell them apart. Each key that a condition reads has a few
 * classes of values; a state gives each of these keys a class, and is written as one number. Immutable.
 */
final class CoarseSpace {
    private final KeySpace space;
    private final List<List<BlockSet>> classes = new ArrayList<>();
    private final long[] weights;
    private final long size;

    /**
     * @param read the conditions that tell states apart
     * @param others formulas whose literals must be known, too, but which tell nothing apart
     */
    CoarseSpace(Collection<Formula> read, Collection<Formula> others, Formulas formulas) {
        List<Formula> all = new ArrayList<>(read);
        all.addAll(others);
        space = KeySpace.of(all, formulas);
        Map<Integer, Set<BlockSet>> tests = tests(read);
        weights = new long[space.size()];
        long product = 1;
        for (int key = 0; key < space.size(); key++) {
            classes.add(tests.containsKey(key) ? split(key, tests.get(key)) : List.of());
            weights[key] = product;
            product = times(product, Math.max(1, classes.get(key).size()));
        }
        size = product;
    }

    private static long times(long product, int factor) {
        try {
            return Math.multiplyExact(product, factor);
        } catch (ArithmeticException e) {
            throw new BudgetExceeded("the handlers tell too many states apart");
        }
    }

    private Map<Integer, Set<BlockSet>> tests(Collection<Formula> read) {
        Map<Integer, Set<BlockSet>> tests = new LinkedHashMap<>();
        for (Formula formula : read) {
            for (Formula.Literal literal : formula.literals()) {
                tests.computeIfAbsent(space.number(literal.key()), key -> new HashSet<>())
                        .add(space.blocks(literal));
            }
        }
        return tests;
    }

    private List<BlockSet> split(int key, Set<BlockSet> tests) {
        int blocks = space.domain(key).size();
        Map<List<Boolean>, BlockSet> groups = new LinkedHashMap<>();
        List<BlockSet> order = List.copyOf(tests);
        for (int block = 0; block < blocks; block++) {
            int member = block;
            List<Boolean> passed = order.stream().map(test -> test.contains(member)).toList();
            groups.merge(passed, BlockSet.only(block, blocks), BlockSet::or);
        }
        return List.copyOf(groups.values());
    }

    KeySpace keys() {
        return space;
    }

    /** For each key the classes of its blocks; none where no condition reads it. */
    List<List<BlockSet>> classes() {
        return classes;
    }

    boolean isRead(int key) {
        return !classes.get(key).isEmpty();
    }

    /** How many states there are; they are numbered from 0. */
    long size() {
        return size;
    }

    private int classOf(long state, int key) {
        return (int) (state / weights[key] % Math.max(1, classes.get(key).size()));
    }

    /** The blocks among which a state does not tell, of a key that is read. */
    BlockSet blocks(long state, int key) {
        return classes.get(key).get(classOf(state, key));
    }

    /** The state in which every key is absent. */
    long absent() {
        long state = 0;
        for (int key = 0; key < space.size(); key++) {
            state = isRead(key) ? with(state, key, KeyDomain.ABSENT) : state;
        }
        return state;
    }

    /** The state with another value of one key that is read. */
    long with(long state, int key, int block) {
        List<BlockSet> list = classes.get(key);
        int target = 0;
        while (!list.get(target).contains(block)) {
            target++;
        }
        return state + (target - classOf(state, key)) * weights[key];
    }

    /**
     * States in which a condition holds, with all values for the keys that it reads, and for the others the first of
     * their classes, then the second of each that has one, and so on.
     */
    List<Long> simple(Formula condition, int most) {
        List<Integer> own = condition.keys().stream().map(space::number).toList();
        List<Long> found = new ArrayList<>();
        int widest = classes.stream().mapToInt(List::size).max().orElse(1);
        for (int choice = 0; choice < widest; choice++) {
            addSimple(condition, own, 0, uniform(choice), most, found);
        }
        return found;
    }

    private long uniform(int choice) {
        long state = 0;
        for (int key = 0; key < space.size(); key++) {
            state += Math.min(choice, Math.max(0, classes.get(key).size() - 1)) * weights[key];
        }
        return state;
    }

    private void addSimple(Formula condition, List<Integer> own, int index, long state, int most, List<Long> found) {
        if (index == own.size()) {
            if (holds(condition, state)) {
                found.add(state);
            }
            return;
        }
        for (BlockSet values : classes.get(own.get(index))) {
            if (found.size() < most) {
                addSimple(condition, own, index + 1, with(state, own.get(index), values.next(0)), most, found);
            }
        }
    }

    /** The simplest object in a state, as far as conditions read it. */
    PartialState example(long state) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int key = 0; key < space.size(); key++) {
            if (isRead(key)) {
                values.put(space.key(key), space.domain(key).word(blocks(state, key).next(0)));
            }
        }
        return new PartialState(values);
    }

    /** Whether a condition that tells states apart holds. */
    boolean holds(Formula condition, long state) {
        return switch (condition) {
            case Formula.Constant(boolean value) -> value;
            case Formula.Literal literal -> holds(literal, state);
            case Formula.All(List<Formula> parts) -> allHold(parts, state);
            case Formula.Any(List<Formula> parts) -> anyHolds(parts, state);
        };
    }

    private boolean allHold(List<Formula> parts, long state) {
        for (Formula part : parts) {
            if (!holds(part, state)) {
                return false;
            }
        }
        return true;
    }

    private boolean anyHolds(List<Formula> parts, long state) {
        for (Formula part : parts) {
            if (holds(part, state)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Formula.Literal literal, long state) {
        int key = space.number(literal.key());
        return space.blocks(literal).contains(blocks(state, key).next(0));
    }
}
