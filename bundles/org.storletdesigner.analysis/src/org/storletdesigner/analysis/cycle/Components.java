package org.storletdesigner.analysis.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.verdict.Verdict;

/** The shape of a trigger graph. Works on the numbers of handlers, since comparing handlers is dear. Immutable. */
public final class Components {
    // Reports explain each of these with an object that goes round; who wants to see more lists them by cycles.
    // Of so few handlers all are explained, even where each triggers each: of five those are 89.
    private static final int MOST_EXPLAINED = 20;
    private static final int FEW = 5;
    private static final int MOST_OF_FEW = 89;
    private static final long MOST_STEPS = 1_000_000;

    private final List<Handler> handlers;
    private final Map<Handler, Integer> numbers = new IdentityHashMap<>();
    private final Arcs arcs;
    private final List<int[]> members;
    private final List<List<Handler>> cyclic;
    private final boolean[] onDecidedCycles;
    private final Map<List<Handler>, ElementaryCycles> cycles = new IdentityHashMap<>();

    /** The shape of all edges, undecided ones included. */
    public Components(TriggerGraph triggers) {
        handlers = triggers.workflow().handlers();
        handlers.forEach(handler -> numbers.put(handler, numbers.size()));
        arcs = arcs(triggers.edges());
        members = StrongComponents.of(arcs).cyclic();
        cyclic = members.stream().map(this::listed).toList();
        onDecidedCycles = new boolean[handlers.size()];
        List<Edge> decided = triggers.edges().stream().filter(edge -> edge.verdict() != Verdict.UNDECIDED).toList();
        StrongComponents.of(arcs(decided)).cyclic().forEach(component -> onDecidedCycles[component[0]] = true);
        for (int i = 0; i < cyclic.size(); i++) {
            cycles.put(cyclic.get(i), explained(members.get(i)));
        }
    }

    private ElementaryCycles explained(int[] component) {
        int most = component.length > FEW ? MOST_EXPLAINED : MOST_OF_FEW;
        return ElementaryCycles.of(arcs.among(component), most, MOST_STEPS);
    }

    private Arcs arcs(List<Edge> edges) {
        int[] from = edges.stream().mapToInt(edge -> numbers.get(edge.from())).toArray();
        int[] to = edges.stream().mapToInt(edge -> numbers.get(edge.to())).toArray();
        return Arcs.of(handlers.size(), from, to);
    }

    private List<Handler> listed(int[] some) {
        return Arrays.stream(some).mapToObj(handlers::get).toList();
    }

    /** The strongly connected components in which something can go round, in the order of their first handlers. */
    public List<List<Handler>> cyclic() {
        return cyclic;
    }

    /** Whether a component of {@link #cyclic} goes round by decided edges, too. */
    public boolean isDecided(List<Handler> component) {
        return component.stream().anyMatch(handler -> onDecidedCycles[numbers.get(handler)]);
    }

    /** The elementary cycles of a component of {@link #cyclic} that are to be explained. */
    public ElementaryCycles cycles(List<Handler> component) {
        return cycles.get(component);
    }

    /**
     * Hands on the shortest elementary cycles of the whole graph, at once when they are found, and answers whether these
     * are all that there are: {@link ShortestCycles}.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it
     */
    public boolean eachCycle(int most, long steps, Progress progress, Consumer<List<Handler>> found) {
        return ShortestCycles.each(arcs, most, steps, progress, cycle -> found.accept(listed(cycle)));
    }

    /** Whether some component has more elementary cycles than are listed. */
    public boolean isTruncated() {
        return cycles.values().stream().anyMatch(ElementaryCycles::isTruncated);
    }

    /** Some handlers, parted into groups that edges connect in any direction. */
    public List<List<Handler>> islands(List<Handler> some) {
        int[] chosen = some.stream().mapToInt(numbers::get).sorted().toArray();
        return StrongComponents.of(arcs.among(chosen).inBothDirections()).all().stream()
                .map(island -> listed(Arrays.stream(island).map(place -> chosen[place]).toArray())).toList();
    }
}
