package org.storletdesigner.analysis.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.verdict.Verdict;

/** Who leads to whom over any number of edges; undecided edges count as edges, and are told. Not thread-safe. */
public final class Reach {
    private final TriggerGraph triggers;
    private final List<Handler> handlers;
    private final Graph<String, Link> all;
    private final Graph<String, Link> decided;

    public Reach(TriggerGraph triggers) {
        this.triggers = triggers;
        handlers = triggers.workflow().handlers().stream().sorted(Comparator.comparing(Handler::name)).toList();
        all = graph(edge -> true);
        decided = graph(edge -> edge.verdict() != Verdict.UNDECIDED);
    }

    private Graph<String, Link> graph(Predicate<Edge> wanted) {
        Graph<String, Link> graph = new DefaultDirectedGraph<>(null, null, false);
        handlers.forEach(handler -> graph.addVertex(handler.id()));
        triggers.edges().stream().filter(wanted).forEach(edge ->
                graph.addEdge(edge.from().id(), edge.to().id(), new Link(edge)));
        return graph;
    }

    /** What a handler can lead to, the nearest first, then by name; itself where it lies on a ring. */
    public List<Reached> from(Handler from) {
        return reached(from, all, decided);
    }

    /** What can lead to a handler, the nearest first, then by name; itself where it lies on a ring. */
    public List<Reached> to(Handler to) {
        return reached(to, new EdgeReversedGraph<>(all), new EdgeReversedGraph<>(decided));
    }

    private List<Reached> reached(Handler start, Graph<String, Link> any, Graph<String, Link> sure) {
        Distances distances = new Distances(any, start.id());
        Distances surely = new Distances(sure, start.id());
        return handlers.stream().filter(each -> distances.isKnown(each.id()))
                .map(each -> new Reached(each, distances.of(each.id()), surely.isKnown(each.id())))
                .sorted(Comparator.comparingInt(Reached::steps)).toList();
    }

    /**
     * Whether one handler can ever lead to another, or back to itself, with at most so many paths or near misses.
     *
     * @param analyzer says why handlers do not trigger each other
     */
    public Passage between(Handler from, Handler to, Analyzer analyzer, int most) {
        Paths paths = new Paths(all, from.id(), to.id());
        if (!paths.exist()) {
            List<Reached> reached = from(from);
            List<Reached> reaching = to(to);
            return new Passage.Separated(reached, reaching, new NearMisses(triggers.workflow().rules(), analyzer)
                    .between(near(from, reached), near(to, reaching), most));
        }
        List<Path> found = paths.shortest(most + 1);
        List<Path> listed = found.subList(0, Math.min(most, found.size()));
        Paths sure = new Paths(decided, from.id(), to.id());
        return listed.stream().noneMatch(Path::isDecided) && sure.exist()
                ? new Passage.Connected(withLast(listed, sure.shortest(1).getFirst(), most), true)
                : new Passage.Connected(listed, found.size() > most);
    }

    private static List<Path> withLast(List<Path> paths, Path last, int most) {
        List<Path> changed = new ArrayList<>(paths.subList(0, Math.min(most - 1, paths.size())));
        changed.add(last);
        return changed;
    }

    private static List<Handler> near(Handler handler, List<Reached> others) {
        List<Handler> near = new ArrayList<>(List.of(handler));
        others.stream().map(Reached::handler).filter(other -> !other.equals(handler)).forEach(near::add);
        return near;
    }

    /** The parts of the workflow that no edge connects, the largest first, then by name; handlers by name. */
    public List<List<Handler>> parts() {
        List<List<Handler>> parts = new ArrayList<>();
        for (Set<String> part : new ConnectivityInspector<>(all).connectedSets()) {
            Set<String> members = new HashSet<>(part);
            parts.add(handlers.stream().filter(each -> members.contains(each.id())).toList());
        }
        parts.sort(Comparator.<List<Handler>>comparingInt(List::size).reversed()
                .thenComparing(part -> part.getFirst().name()));
        return parts;
    }

    /** How far handlers are from one of them, over at least one edge. */
    private static final class Distances {
        private final BreadthFirstIterator<String, Link> walk;
        private final Set<String> known = new HashSet<>();
        private final String start;
        private int round = Integer.MAX_VALUE;

        Distances(Graph<String, Link> graph, String start) {
            this.start = start;
            walk = new BreadthFirstIterator<>(graph, start);
            walk.forEachRemaining(known::add);
            known.remove(start);
            for (String last : Graphs.predecessorListOf(graph, start)) {
                if (last.equals(start) || known.contains(last)) {
                    known.add(start);
                    round = Math.min(round, 1 + walk.getDepth(last));
                }
            }
        }

        boolean isKnown(String handler) {
            return known.contains(handler);
        }

        int of(String handler) {
            return handler.equals(start) ? round : walk.getDepth(handler);
        }
    }
}
