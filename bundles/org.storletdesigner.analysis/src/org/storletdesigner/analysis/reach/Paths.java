package org.storletdesigner.analysis.reach;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.storletdesigner.analysis.workflow.Handler;

/** The paths from one handler to another, or back to itself, on which no other handler comes twice. */
final class Paths {
    /** Stands for the handler that is led to, so that a way back to the first handler is a path, too. */
    private static final String GOAL = "";

    private final Graph<String, Link> between = new DefaultDirectedGraph<>(null, null, false);
    private final String from;

    Paths(Graph<String, Link> graph, String from, String to) {
        this.from = from;
        Set<String> ahead = reachable(graph, from);
        Set<String> behind = reachable(new EdgeReversedGraph<>(graph), to);
        between.addVertex(from);
        between.addVertex(GOAL);
        for (String source : ahead) {
            if (behind.contains(source) && (!source.equals(to) || from.equals(to))) {
                graph.outgoingEdgesOf(source).forEach(link -> add(source, graph.getEdgeTarget(link), link, to, behind));
            }
        }
    }

    private static Set<String> reachable(Graph<String, Link> graph, String start) {
        Set<String> reachable = new HashSet<>();
        new BreadthFirstIterator<>(graph, start).forEachRemaining(reachable::add);
        return reachable;
    }

    private void add(String source, String target, Link link, String to, Set<String> behind) {
        if (behind.contains(target)) {
            String end = target.equals(to) ? GOAL : target;
            between.addVertex(source);
            between.addVertex(end);
            between.addEdge(source, end, link);
        }
    }

    boolean exist() {
        return between.inDegreeOf(GOAL) > 0;
    }

    /** The shortest few, then by the names of their handlers. */
    List<Path> shortest(int most) {
        return new YenKShortestPath<>(between).getPaths(from, GOAL, most).stream()
                .map(path -> new Path(path.getEdgeList().stream().map(Link::edge).toList()))
                .sorted(Comparator.<Path>comparingInt(path -> path.edges().size()).thenComparing(Paths::names))
                .toList();
    }

    private static String names(Path path) {
        return path.handlers().stream().map(Handler::name).collect(Collectors.joining("\n"));
    }
}
