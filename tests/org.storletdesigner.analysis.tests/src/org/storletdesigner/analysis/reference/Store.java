package org.storletdesigner.analysis.reference;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** What one write does in a scenario, and which handlers fire on it. */
final class Store {
    /** An object is written; before and after are the same where it is deleted. */
    record Change(Action.Kind event, int before, int after) { }

    private final Scenario scenario;
    private final Space space;
    private final List<BitSet> triggers;
    private final List<BitSet> conditions;
    private final List<List<Space.Effect>> effects;
    private final boolean[] always;

    Store(Scenario scenario) {
        this.scenario = scenario;
        space = new Space(scenario);
        triggers = scenario.listeners().stream().map(each -> space.holding(each.trigger())).toList();
        conditions = scenario.listeners().stream().map(this::condition).toList();
        effects = scenario.listeners().stream().map(each -> effects(each.action())).toList();
        always = new boolean[triggers.size()];
        IntStream.range(0, always.length).forEach(
                each -> always[each] = triggers.get(each).cardinality() == space.size());
    }

    private BitSet condition(Listener listener) {
        BitSet condition = space.holding(listener.trigger());
        condition.and(space.holding(listener.extra()));
        return condition;
    }

    Space space() {
        return space;
    }

    /** The states in which the trigger and the extra condition of a handler hold. */
    BitSet condition(int listener) {
        return conditions.get(listener);
    }

    /** What an action can do with an object: a write each; an empty place is a case that writes nothing. */
    List<List<Change>> changes(Action action, List<Space.Effect> effects, int state) {
        return switch (action.kind()) {
            case NONE -> List.of();
            case DELETE -> List.of(List.of(new Change(Action.Kind.DELETE, state, state)));
            case CREATE, CHANGE -> effects.stream().map(each -> change(action, each, state)).toList();
        };
    }

    private List<Change> change(Action action, Space.Effect effect, int state) {
        boolean drops = scenario.replace() || action.kind() == Action.Kind.CREATE;
        return effect.mask() == 0 ? List.of() : List.of(new Change(action.kind(), state,
                space.overlaid(drops ? 0 : state, effect.mask(), effect.values())));
    }

    /** What the cases of an action do. */
    List<Space.Effect> effects(Action action) {
        return action.isWrite() ? space.effects(action.condition()) : List.of();
    }

    /** What the cases of a handler's output do. */
    List<Space.Effect> effects(int listener) {
        return effects.get(listener);
    }

    boolean fires(Change change, int listener) {
        return scenario.listeners().get(listener).events().contains(change.event())
                && conditions.get(listener).get(change.after()) && isNoticed(change, listener);
    }

    private boolean isNoticed(Change change, int listener) {
        return change.event() != Action.Kind.CHANGE || scenario.everyWrite() || always[listener]
                || !triggers.get(listener).get(change.before());
    }
}
