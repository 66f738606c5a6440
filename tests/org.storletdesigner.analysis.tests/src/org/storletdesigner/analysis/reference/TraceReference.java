package org.storletdesigner.analysis.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What one write sets off in a scenario, followed in the plainest way; shares nothing with the analysis. */
public final class TraceReference {
    private record Node(int listener, int state) { }

    private final Scenario scenario;
    private final Reference reference;
    private final Store store;
    private final List<Map<Node, Set<String>>> known = new ArrayList<>();
    private final Map<Map<String, String>, Integer> states = new HashMap<>();

    public TraceReference(Scenario scenario) {
        this.scenario = scenario;
        reference = new Reference(scenario);
        store = reference.store();
    }

    private int state(Map<String, String> object) {
        return states.computeIfAbsent(object, this::numbered);
    }

    private int numbered(Map<String, String> object) {
        Space space = store.space();
        return IntStream.range(0, space.size()).filter(state -> object.entrySet().stream().allMatch(value ->
                isIn(state, value.getKey(), value.getValue())) && isAbsentElsewhere(state, object)).findFirst()
                .orElseThrow();
    }

    private boolean isIn(int state, String name, String value) {
        int key = store.space().keyOf(name);
        return key < 0 || store.space().digit(state, key) == store.space().digitOf(key, value);
    }

    private boolean isAbsentElsewhere(int state, Map<String, String> object) {
        return Vocabulary.KEYS.stream().filter(key -> !object.containsKey(key)).allMatch(key -> isIn(state, key, null));
    }

    /**
     * The names of the handlers that can run one after the other, at most so many, as texts with a comma behind each.
     *
     * @param before what the object was; without meaning where it is created
     */
    public Set<String> sequences(Action.Kind event, Map<String, String> before, Map<String, String> after, int most) {
        Store.Change change = new Store.Change(event, state(before), state(after));
        Set<String> sequences = new TreeSet<>();
        follow(change, "", most, sequences);
        return sequences;
    }

    private void follow(Store.Change change, String sofar, int most, Set<String> sequences) {
        sequences.add(sofar);
        for (int listener = 0; most > 0 && listener < scenario.listeners().size(); listener++) {
            if (store.fires(change, listener)) {
                String name = sofar + scenario.listeners().get(listener).name() + ",";
                after(new Node(listener, change.after()), most - 1).forEach(rest -> sequences.add(name + rest));
            }
        }
    }

    private Set<String> after(Node node, int most) {
        while (known.size() <= most) {
            known.add(new HashMap<>());
        }
        Set<String> found = known.get(most).get(node);
        if (found == null) {
            Set<String> sequences = new HashSet<>(Set.of(""));
            reference.changes(node.listener(), node.state()).forEach(
                    changes -> changes.forEach(change -> follow(change, "", most, sequences)));
            known.get(most).put(node, sequences);
            return sequences;
        }
        return found;
    }

    /** Whether a handler that runs on an object can make it another one, or write another one, or delete it. */
    public boolean canDo(String name, Map<String, String> object, Action.Kind event, Map<String, String> after) {
        int target = state(after);
        return reference.changes(scenario.position(name), state(object)).stream().flatMap(List::stream)
                .anyMatch(change -> change.event() == event && change.after() == target);
    }

    /** Whether a handler that runs can leave things as they are. */
    public boolean canDoNothing(String name) {
        Action action = scenario.listeners().get(scenario.position(name)).action();
        return !action.isWrite() && action.kind() == Action.Kind.NONE
                || reference.changes(scenario.position(name), 0).stream().anyMatch(List::isEmpty);
    }
}
