package org.storletdesigner.analysis.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys that are read, and those that some case of some output writes, by trying every case. */
public final class KeyReference {
    private final Scenario scenario;
    private final Set<String> read;
    private final Set<String> written;

    public KeyReference(Scenario scenario) {
        this.scenario = scenario;
        read = scenario.listeners().stream().flatMap(each -> Stream.of(each.appear(), each.disappear(), each.extra()))
                .flatMap(Condition::leaves).map(Condition.Leaf::key).collect(Collectors.toSet());
        Store store = new Store(scenario);
        List<Space.Effect> effects = Stream.concat(scenario.sources().stream(), scenario.listeners().stream()
                .map(Listener::action)).flatMap(each -> store.effects(each).stream()).toList();
        written = Vocabulary.KEYS.stream().filter(key -> effects.stream().anyMatch(each ->
                store.space().keyOf(key) >= 0 && (each.mask() >> store.space().keyOf(key) & 1) != 0))
                .collect(Collectors.toSet());
    }

    /** Keys that are read and that nothing writes; none where anything is written from outside, as no two keys are near. */
    public Set<String> unwritten() {
        return scenario.sources().isEmpty() ? Set.of() : without(read, written);
    }

    /** Keys that are written and that nobody reads. */
    public Set<String> unread() {
        return without(written, read);
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
