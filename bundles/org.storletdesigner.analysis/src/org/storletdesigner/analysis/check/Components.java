package org.storletdesigner.analysis.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.verdict.Verdict;

/** The shape of a trigger graph. Works on the numbers of handlers, since comparing handlers is dear. Immutable. */
public final class Components {
    private static final int MOST_CYCLES = 20;
    private static final long MOST_STEPS = 1_000_000;

    private final List<Handler> handlers;
    private final Map<Handler, Integer> numbers = new IdentityHashMap<>();
    private final List<List<Integer>> successors = new ArrayList<>();
    private final List<List<Handler>> cyclic;
    private final List<List<Handler>> decidedCyclic;
    private final Map<List<Handler>, ElementaryCycles> cycles = new IdentityHashMap<>();

    /** The shape of all edges, undecided ones included. */
    public Components(TriggerGraph triggers) {
        handlers = triggers.workflow().handlers();
        for (Handler handler : handlers) {
            numbers.put(handler, numbers.size());
            successors.add(new ArrayList<>());
        }
        for (Edge edge : triggers.edges()) {
            successors.get(number(edge.from())).add(number(edge.to()));
        }
        cyclic = cyclic(graph(triggers, edge -> true));
        decidedCyclic = cyclic(graph(triggers, edge -> edge.verdict() != Verdict.UNDECIDED));
        cyclic.forEach(component -> cycles.put(component,
                new ElementaryCycles(successors(component), MOST_CYCLES, MOST_STEPS)));
    }

    private int number(Handler handler) {
        return numbers.get(handler);
    }

    private Graph<Integer, DefaultEdge> graph(TriggerGraph triggers, Predicate<Edge> kept) {
        Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        numbers.values().stream().sorted().forEach(graph::addVertex);
        triggers.edges().stream().filter(kept)
                .forEach(edge -> graph.addEdge(number(edge.from()), number(edge.to())));
        return graph;
    }

    private List<List<Handler>> cyclic(Graph<Integer, DefaultEdge> graph) {
        return sorted(new GabowStrongConnectivityInspector<>(graph).stronglyConnectedSets().stream()
                .filter(set -> set.size() > 1 || set.stream().anyMatch(member -> graph.containsEdge(member, member)))
                .toList());
    }

    private List<List<Handler>> sorted(List<Set<Integer>> sets) {
        return sets.stream().map(set -> set.stream().sorted().toList())
                .sorted(Comparator.comparingInt(List::getFirst))
                .map(set -> set.stream().map(handlers::get).toList()).toList();
    }

    /** The strongly connected components in which something can go round, in the order of their first handlers. */
    public List<List<Handler>> cyclic() {
        return cyclic;
    }

    /** Whether a component of {@link #cyclic} goes round by decided edges, too. */
    boolean isDecided(List<Handler> component) {
        Set<Integer> members = Set.copyOf(component.stream().map(this::number).toList());
        return decidedCyclic.stream().anyMatch(decided -> members.contains(number(decided.getFirst())));
    }

    /** The elementary cycles of a component of {@link #cyclic}. */
    ElementaryCycles cycles(List<Handler> component) {
        return cycles.get(component);
    }

    /** Whether some component has more elementary cycles than are listed. */
    public boolean isTruncated() {
        return cycles.values().stream().anyMatch(ElementaryCycles::isTruncated);
    }

    /** Some handlers, parted into groups that edges connect in any direction. */
    public List<List<Handler>> islands(List<Handler> some) {
        Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        some.forEach(handler -> graph.addVertex(number(handler)));
        for (Integer from : List.copyOf(graph.vertexSet())) {
            successors.get(from).stream().filter(graph::containsVertex).forEach(to -> graph.addEdge(from, to));
        }
        return sorted(new ConnectivityInspector<>(graph).connectedSets());
    }

    /** The numbers of those handlers of a list that each of them triggers, in the order of the list. */
    private List<List<Integer>> successors(List<Handler> component) {
        Map<Integer, Integer> places = new HashMap<>();
        component.forEach(handler -> places.put(number(handler), places.size()));
        return component.stream().map(from -> successors.get(number(from)).stream().filter(places::containsKey)
                .map(places::get).sorted().toList()).toList();
    }
}
