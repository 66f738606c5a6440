package org.storletdesigner.analysis.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.verdict.Verdict;

/** The shape of a trigger graph. Immutable. */
public final class Components {
    private final List<Handler> order;
    private final Graph<Handler, Edge> graph;

    /** The shape of all edges, undecided ones included. */
    public Components(TriggerGraph triggers) {
        this(triggers.workflow().handlers(), triggers.edges());
    }

    private Components(List<Handler> handlers, List<Edge> edges) {
        order = handlers;
        graph = new DefaultDirectedGraph<>(null, null, false);
        handlers.forEach(graph::addVertex);
        edges.forEach(edge -> graph.addEdge(edge.from(), edge.to(), edge));
    }

    /** The strongly connected components in which something can go round, in the order of their first handlers. */
    public List<List<Handler>> cyclic() {
        return sorted(new GabowStrongConnectivityInspector<>(graph).stronglyConnectedSets().stream()
                .filter(this::hasCycle).toList());
    }

    private boolean hasCycle(Set<Handler> component) {
        return component.size() > 1 || component.stream().anyMatch(handler -> graph.containsEdge(handler, handler));
    }

    /** Some handlers, parted into groups that edges connect in any direction. */
    public List<List<Handler>> islands(List<Handler> handlers) {
        Set<Handler> members = Set.copyOf(handlers);
        List<Edge> within = graph.edgeSet().stream()
                .filter(edge -> members.contains(edge.from()) && members.contains(edge.to())).toList();
        return sorted(new ConnectivityInspector<>(new Components(handlers, within).graph).connectedSets());
    }

    private List<List<Handler>> sorted(List<Set<Handler>> sets) {
        List<List<Handler>> sorted = new ArrayList<>();
        for (Set<Handler> set : sets) {
            sorted.add(order.stream().filter(set::contains).toList());
        }
        sorted.sort(Comparator.comparingInt(set -> order.indexOf(set.getFirst())));
        return sorted;
    }

    /** The same handlers with the edges alone that were decided. */
    Components decided() {
        return new Components(order, graph.edgeSet().stream()
                .filter(edge -> edge.answer().verdict() != Verdict.UNDECIDED).toList());
    }

    /** The numbers of those handlers of a list that each of them triggers, in the order of the list. */
    List<List<Integer>> successors(List<Handler> handlers) {
        List<List<Integer>> successors = new ArrayList<>();
        for (Handler from : handlers) {
            List<Integer> to = new ArrayList<>();
            for (int i = 0; i < handlers.size(); i++) {
                if (graph.containsEdge(from, handlers.get(i))) {
                    to.add(i);
                }
            }
            successors.add(to);
        }
        return successors;
    }
}
