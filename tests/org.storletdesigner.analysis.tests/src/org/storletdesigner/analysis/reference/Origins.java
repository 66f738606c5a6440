package org.storletdesigner.analysis.reference;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** What can be at all in a scenario: the values that keys can hold, the live handlers, and where each can start. */
final class Origins {
    private final Scenario scenario;
    private final Store store;
    private final Space space;
    private final BitSet[] possible;
    /** For each handler the states in which a source or a live handler makes it fire. */
    private final BitSet[] starts;
    private boolean grew;

    Origins(Scenario scenario, Store store) {
        this.scenario = scenario;
        this.store = store;
        space = store.space();
        possible = IntStream.range(0, space.keys()).mapToObj(key -> new BitSet()).toArray(BitSet[]::new);
        starts = scenario.listeners().stream().map(each -> new BitSet()).toArray(BitSet[]::new);
        if (scenario.sources().isEmpty()) {
            startAnywhere();
        } else {
            spread();
        }
    }

    private void startAnywhere() {
        Arrays.setAll(starts, store::condition);
    }

    private void spread() {
        for (BitSet values : possible) {
            values.set(0);
        }
        do {
            grew = false;
            BitSet states = states();
            scenario.sources().forEach(source -> act(source, store.effects(source), states));
            for (int listener = 0; listener < starts.length; listener++) {
                if (isLive(listener)) {
                    BitSet before = (BitSet) states.clone();
                    before.and(store.condition(listener));
                    act(scenario.listeners().get(listener).action(), store.effects(listener), before);
                }
            }
        } while (grew);
    }

    private BitSet states() {
        BitSet states = new BitSet();
        IntStream.range(0, space.size()).filter(state -> IntStream.range(0, space.keys())
                .allMatch(key -> possible[key].get(space.digit(state, key)))).forEach(states::set);
        return states;
    }

    /** The states that can be at all. */
    BitSet possible() {
        BitSet all = new BitSet();
        all.set(0, space.size());
        return scenario.sources().isEmpty() ? all : states();
    }

    private void act(Action action, List<Space.Effect> effects, BitSet before) {
        before.stream().forEach(state -> store.changes(action, effects, state).forEach(
                each -> each.forEach(this::happens)));
    }

    private void happens(Store.Change change) {
        for (int key = 0; key < possible.length; key++) {
            add(possible[key], space.digit(change.after(), key));
        }
        for (int listener = 0; listener < starts.length; listener++) {
            if (store.fires(change, listener)) {
                add(starts[listener], change.after());
            }
        }
    }

    private void add(BitSet set, int element) {
        grew |= !set.get(element);
        set.set(element);
    }

    boolean isLive(int listener) {
        return !starts[listener].isEmpty();
    }

    BitSet starts(int listener) {
        return starts[listener];
    }

    /** The possible states in which a live handler's condition holds, whether it was fired or not. */
    BitSet runs(int listener) {
        BitSet states = isLive(listener) ? possible() : new BitSet();
        states.and(store.condition(listener));
        return states;
    }
}
