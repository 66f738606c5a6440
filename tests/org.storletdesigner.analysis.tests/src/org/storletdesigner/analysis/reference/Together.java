package org.storletdesigner.analysis.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.storletdesigner.analysis.reference.Store.Change;
import org.storletdesigner.analysis.reference.Walk.Node;
import org.storletdesigner.logic.verdict.PartialState;

/**
 * Which handlers one write fires together, and which of them are fired again, by trying every write in every state.
 * Handlers are told by position.
 */
public final class Together {
    /** How two handlers that one write can fire stand to each other. */
    public enum Kind { OVERLAP, CONFLICT, DUPLICATE }

    private final Scenario scenario;
    private final Reference reference;
    private final Store store;
    private final Space space;
    private final List<Change> writes = new ArrayList<>();
    private final Map<Node, Set<Integer>> firedAfter = new HashMap<>();

    public Together(Reference reference) {
        this.reference = reference;
        scenario = reference.scenario();
        store = reference.store();
        space = store.space();
        BitSet possible = reference.origins().possible();
        scenario.sources().forEach(source -> add(source, store.effects(source), possible));
        for (int listener = 0; listener < scenario.listeners().size(); listener++) {
            add(scenario.listeners().get(listener).action(), store.effects(listener),
                    reference.origins().runs(listener));
        }
    }

    private void add(Action action, List<Space.Effect> effects, BitSet states) {
        states.stream().forEach(state -> store.changes(action, effects, state).forEach(writes::addAll));
    }

    /** The pairs of handlers that one write can fire, by their names, and how they stand to each other. */
    public Map<Set<String>, Kind> pairs() {
        Map<Set<String>, Kind> pairs = new HashMap<>();
        int count = scenario.listeners().size();
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count; other++) {
                Set<String> names = Set.of(name(one), name(other));
                kind(one, other).ifPresent(kind -> pairs.put(names, kind));
            }
        }
        return pairs;
    }

    private Optional<Kind> kind(int one, int other) {
        if (reference.origins().isLive(one) && reference.origins().isLive(other) && areFiredAlike(one, other)
                && haveSameCases(one, other)) {
            return Optional.of(Kind.DUPLICATE);
        }
        if (writes.stream().noneMatch(write -> firesBoth(write, one, other)) && !isFiredFromOutside(one, other)) {
            return Optional.empty();
        }
        return Optional.of(overwrite(one, other) ? Kind.CONFLICT : Kind.OVERLAP);
    }

    private String name(int listener) {
        return scenario.listeners().get(listener).name();
    }

    private boolean firesBoth(Change write, int one, int other) {
        return store.fires(write, one) && store.fires(write, other);
    }

    /** Without sources anything is written, but only handlers that look at the same key count. */
    private boolean isFiredFromOutside(int one, int other) {
        return scenario.sources().isEmpty() && !Collections.disjoint(keys(one), keys(other))
                && IntStream.range(0, space.size()).anyMatch(after -> IntStream.range(0, space.size())
                        .anyMatch(before -> firesBoth(new Change(Action.Kind.CHANGE, before, after), one, other))
                        || firesBoth(new Change(Action.Kind.CREATE, after, after), one, other)
                        || firesBoth(new Change(Action.Kind.DELETE, after, after), one, other));
    }

    private Set<String> keys(int listener) {
        Listener each = scenario.listeners().get(listener);
        return Stream.of(each.appear(), each.disappear()).flatMap(Condition::leaves).map(Condition.Leaf::key)
                .collect(Collectors.toSet());
    }

    private boolean areFiredAlike(int one, int other) {
        Listener first = scenario.listeners().get(one);
        Listener second = scenario.listeners().get(other);
        return first.events().equals(second.events()) && store.condition(one).equals(store.condition(other))
                && (scenario.everyWrite() || space.holding(first.trigger()).equals(space.holding(second.trigger())));
    }

    private boolean haveSameCases(int one, int other) {
        return scenario.listeners().get(one).action().kind() == scenario.listeners().get(other).action().kind()
                && Set.copyOf(store.effects(one)).equals(Set.copyOf(store.effects(other)));
    }

    private boolean overwrite(int one, int other) {
        return Stream.of(one, other).allMatch(each ->
                scenario.listeners().get(each).action().kind() == Action.Kind.CHANGE)
                && IntStream.range(0, space.keys()).anyMatch(key -> {
                    Set<Integer> others = written(other, key);
                    Set<Integer> all = new TreeSet<>(written(one, key));
                    boolean both = !all.isEmpty() && !others.isEmpty();
                    all.addAll(others);
                    return both && (all.size() > 1 || all.stream().anyMatch(digit -> !space.isOne(key, digit)));
                });
    }

    /** The digits that a handler can write to a key. */
    private Set<Integer> written(int listener, int key) {
        return store.effects(listener).stream().filter(effect -> (effect.mask() >> key & 1) != 0)
                .map(effect -> space.digit(effect.values(), key)).collect(Collectors.toSet());
    }

    /** Whether an object of which this is told is left behind by a write that fires both handlers, as far as told. */
    public boolean canFire(PartialState told, Set<String> names) {
        List<Integer> both = names.stream().map(scenario::position).toList();
        return IntStream.range(0, space.size()).filter(after -> space.matches(told, after)).anyMatch(after ->
                writes.stream().anyMatch(write -> write.after() == after && firesBoth(write, both.get(0), both.get(1)))
                || scenario.sources().isEmpty() && isFiredFromOutside(both.get(0), both.get(1))
                        && both.stream().allMatch(each -> store.condition(each).get(after)));
    }

    /**
     * The names of x, y and z where one write of x, to any object that satisfies its condition, fires y and z, and what
     * begins with y fires z again.
     */
    public Set<List<String>> shortcuts() {
        Set<List<String>> found = new HashSet<>();
        for (int x = 0; x < scenario.listeners().size(); x++) {
            int writer = x;
            reference.origins().runs(x).stream().forEach(state -> reference.changes(writer, state).forEach(
                    changes -> changes.forEach(change -> addShortcuts(writer, change, found))));
        }
        return found;
    }

    private void addShortcuts(int x, Change change, Set<List<String>> found) {
        List<Integer> fired = fired(change).stream().filter(each -> each != x).toList();
        for (int y : fired) {
            for (int z : fired) {
                if (y != z && firedAfter.computeIfAbsent(new Node(change.after(), y), this::follow).contains(z)) {
                    found.add(List.of(name(x), name(y), name(z)));
                }
            }
        }
    }

    private Set<Integer> fired(Change change) {
        return IntStream.range(0, scenario.listeners().size()).filter(each -> store.fires(change, each)).boxed()
                .collect(Collectors.toSet());
    }

    private Set<Integer> follow(Node first) {
        Set<Integer> fired = new HashSet<>();
        Set<Node> seen = new HashSet<>(Set.of(first));
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Node node = open.pop();
            for (Change change : reference.changes(node.listener(), node.state()).stream().flatMap(List::stream)
                    .toList()) {
                for (int next : fired(change)) {
                    fired.add(next);
                    Node then = new Node(change.after(), next);
                    if (seen.add(then)) {
                        open.add(then);
                    }
                }
            }
        }
        return fired;
    }
}
