package org.storletdesigner.analysis.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.storletdesigner.analysis.finding.ElementaryCycle;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.walk.StateGraph.Silence;

/** What becomes of objects in a strongly connected component of the trigger graph. */
public final class ComponentWalk {
    /** How a component goes on. */
    public enum Outcome {
        /** In some state it goes on for ever, whatever cases occur. */
        CERTAIN,
        /** It goes on for ever for some choice of cases. */
        SUSTAINED,
        /** Every object drops out. */
        BOUNDED,
        /** The budget ran out before anything was found to go on for ever. */
        UNDECIDED
    }

    private final List<Actor> actors;
    private final StateGraph graph;
    private final Runs runs;
    private final int[] longest;
    private final boolean[] certain;

    ComponentWalk(List<Actor> actors, StateGraph graph) {
        this.actors = actors;
        this.graph = graph;
        runs = new Runs(graph, actors);
        Continuation continuation = new Continuation(graph, Continuation.ANY);
        longest = continuation.longest();
        certain = continuation.certain();
    }

    /** How the component goes on; what is certain or sustained is so even where the budget ran out. */
    public Outcome outcome() {
        if (anyStart(node -> certain[node])) {
            return Outcome.CERTAIN;
        }
        if (anyStart(node -> longest[node] == Integer.MAX_VALUE)) {
            return Outcome.SUSTAINED;
        }
        return graph.isComplete() ? Outcome.BOUNDED : Outcome.UNDECIDED;
    }

    /** Whether the budget was enough to follow everything. */
    public boolean isComplete() {
        return graph.isComplete();
    }

    private boolean anyStart(IntPredicate test) {
        return IntStream.range(0, graph.starts()).anyMatch(test);
    }

    /** The object that goes round or, in a bounded component, the one that comes furthest. */
    public Optional<Run> witness() {
        return switch (outcome()) {
            case CERTAIN -> runs.endless(node -> certain[node], Continuation.ANY);
            case SUSTAINED -> runs.endless(node -> longest[node] == Integer.MAX_VALUE, Continuation.ANY);
            case BOUNDED -> furthest(runs.furthest(node -> true, longest, Continuation.ANY));
            case UNDECIDED -> Optional.empty();
        };
    }

    private Optional<Run> furthest(List<Integer> way) {
        return way.isEmpty() ? Optional.empty() : Optional.of(runs.run(way, -1));
    }

    /** In a bounded component: how many runs of its handlers follow each other at most; 0 when none can start. */
    public int mostRuns() {
        return IntStream.range(0, graph.starts()).map(node -> longest[node]).max().orElse(0);
    }

    /** What becomes of objects that go round one elementary cycle, given as handler numbers of the component. */
    public ElementaryCycle follow(List<Integer> cycle) {
        List<String> names = cycle.stream().map(actor -> actors.get(actor).handler().name()).toList();
        int[] next = new int[actors.size()];
        Arrays.fill(next, -1);
        for (int i = 0; i < cycle.size(); i++) {
            next[cycle.get(i)] = cycle.get((i + 1) % cycle.size());
        }
        Continuation.Next along = (node, successor) -> next[graph.actor(node)] == graph.actor(successor);
        int[] length = new Continuation(graph, along).longest();
        IntPredicate member = node -> next[graph.actor(node)] >= 0;
        Optional<Run> endless = runs.endless(node -> member.test(node) && length[node] == Integer.MAX_VALUE, along);
        if (endless.isPresent()) {
            return new ElementaryCycle(names, true, endless, "");
        }
        return broken(names, runs.furthest(member, length, along), next);
    }

    /** What is said of the place where a ring breaks is so of the last step that is shown. */
    private ElementaryCycle broken(List<String> names, List<Integer> way, int[] next) {
        if (way.isEmpty()) {
            return new ElementaryCycle(names, false, Optional.empty(), "no handler of it can start");
        }
        int last = way.getLast();
        if (last >= graph.explored()) {
            return new ElementaryCycle(names, false, furthest(way), "not decided within the budget");
        }
        int silent = next[graph.actor(last)];
        int effect = graph.closest(last, silent);
        String name = name(graph.actor(last));
        return new ElementaryCycle(names, false, Optional.of(runs.broken(way, effect)), "after " + name + " ran, "
                + name(silent) + " does not fire" + because(graph.silence(last, effect, silent), way, silent));
    }

    private String name(int actor) {
        return actors.get(actor).handler().name();
    }

    private String because(Silence silence, List<Integer> way, int silent) {
        boolean again = way.stream().anyMatch(node -> graph.actor(node) == silent);
        return switch (silence) {
            case NOTHING_WRITTEN -> ", because nothing is written";
            case TRIGGER -> ", because its trigger does not hold then";
            case EXTRA_CONDITION -> ", because its extra condition does not hold then";
            case HELD_BEFORE -> (again ? " again" : "") + ", because its trigger held before already";
        };
    }

    /** The names of the handlers, in the order of the component. */
    public List<String> names() {
        return new ArrayList<>(actors.stream().map(actor -> actor.handler().name()).toList());
    }
}
