package org.storletdesigner.analysis.reference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small workflow, with everything that decides where objects go.
 *
 * @param sources what clients outside may write; none means anything
 * @param everyWrite whether every write fires, not only a change
 * @param replace whether a write drops the keys that it does not write
 */
public record Scenario(List<Listener> listeners, List<Action> sources, boolean everyWrite, boolean replace) {
    public Scenario {
        listeners = List.copyOf(listeners);
        sources = List.copyOf(sources);
    }

    /** The position of the handler that people call so. */
    public int position(String name) {
        return listeners.stream().map(Listener::name).toList().indexOf(name);
    }

    Stream<Condition> conditions() {
        return Stream.concat(sources.stream().map(Action::condition), listeners.stream().flatMap(each -> Stream.of(
                each.appear(), each.disappear(), each.extra(), each.action().condition())));
    }

    @Override
    public String toString() {
        return (everyWrite ? "every write fires" : "on change") + (replace ? ", replacing" : "") + ", sources "
                + sources.stream().map(Action::text).toList() + "\n"
                + listeners.stream().map(each -> "    " + each + "\n").collect(Collectors.joining());
    }
}
