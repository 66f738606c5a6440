package org.storletdesigner.analysis.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.storletdesigner.analysis.reference.Walk.Node;

/**
 * What becomes of objects in a scenario, by following every one of them through every state in the plainest way. It
 * shares nothing with the analysis, and is as right as the values of {@link Vocabulary} are enough.
 */
public final class Reference {
    /** What becomes of the objects, and how many handlers run at most, one after the other, where that is bounded. */
    public record Fate(Outcome outcome, int mostRuns) {
        /** Whether some object never drops out. */
        public boolean isEndless() {
            return outcome == Outcome.CERTAIN || outcome == Outcome.SUSTAINED;
        }
    }

    /** Tells by position which handlers may run after a handler. */
    @FunctionalInterface
    interface Order {
        boolean allows(int listener, int next);
    }

    private final Scenario scenario;
    private final Store store;
    private final Origins origins;

    public Reference(Scenario scenario) {
        this.scenario = scenario;
        store = new Store(scenario);
        origins = new Origins(scenario, store);
    }

    /** The names of the handlers that can never run. */
    public Set<String> starving() {
        return names(listener -> !origins.isLive(listener));
    }

    private Set<String> names(IntPredicate which) {
        Set<String> names = new TreeSet<>();
        IntStream.range(0, scenario.listeners().size()).filter(which)
                .forEach(each -> names.add(scenario.listeners().get(each).name()));
        return names;
    }

    /** The names of the handlers that fire on some write of the given one, in any state in which it can run. */
    public Set<String> firedBy(String name) {
        int writer = scenario.position(name);
        List<Store.Change> changes = store.condition(writer).stream().boxed()
                .flatMap(state -> changes(writer, state).stream().flatMap(List::stream)).toList();
        return names(listener -> changes.stream().anyMatch(change -> store.fires(change, listener)));
    }

    /** What becomes of objects among these handlers, the others not acting. */
    public Fate among(Collection<String> names) {
        Set<Integer> members = Set.copyOf(names.stream().map(scenario::position).toList());
        return fate(walk(members, (listener, next) -> members.contains(next)));
    }

    /** What becomes of objects that go from each of these handlers to the next one alone, and at last to the first. */
    public Fate round(List<String> ring) {
        List<Integer> members = ring.stream().map(scenario::position).toList();
        return fate(walk(members, order(members)));
    }

    static Order order(List<Integer> ring) {
        return (listener, next) -> ring.get((ring.indexOf(listener) + 1) % ring.size()) == next;
    }

    private static Fate fate(Walk walk) {
        if (!walk.certain().isEmpty()) {
            return new Fate(Outcome.CERTAIN, 0);
        }
        if (!walk.sustained().isEmpty()) {
            return new Fate(Outcome.SUSTAINED, 0);
        }
        int longest = walk.longest();
        return new Fate(longest == 0 ? Outcome.NEVER_STARTS : Outcome.BOUNDED, longest);
    }

    Walk walk(Collection<Integer> members, Order order) {
        List<Node> starts = new ArrayList<>();
        members.forEach(member -> origins.starts(member).stream().forEach(
                state -> starts.add(new Node(state, member))));
        return new Walk(starts, node -> successors(node, members, order));
    }

    private List<List<Node>> successors(Node node, Collection<Integer> members, Order order) {
        return changes(node.listener(), node.state()).stream().map(change -> change.stream().flatMap(
                each -> members.stream().filter(member -> order.allows(node.listener(), member))
                        .filter(member -> store.fires(each, member)).map(member -> new Node(each.after(), member)))
                .toList()).toList();
    }

    /** What a handler can do with an object: a write for each case, none for a case that writes nothing. */
    List<List<Store.Change>> changes(int listener, int state) {
        Action action = scenario.listeners().get(listener).action();
        return store.changes(action, store.effects(listener), state);
    }

    Scenario scenario() {
        return scenario;
    }

    Store store() {
        return store;
    }

    Origins origins() {
        return origins;
    }
}
