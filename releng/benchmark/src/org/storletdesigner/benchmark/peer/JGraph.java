package org.storletdesigner.benchmark.peer;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.JohnsonSimpleCycles;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.storletdesigner.benchmark.workload.TestGraph;

/** Asks JGraphT about a graph, which is built before. */
public final class JGraph {
    private final Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);

    private static final class Enough extends RuntimeException {
    }

    public JGraph(TestGraph test) {
        // Johnson's search compares nodes by identity, so that arcs have to be given the same objects.
        List<Integer> nodes = IntStream.range(0, test.nodes()).boxed().toList();
        nodes.forEach(graph::addVertex);
        for (int i = 0; i < test.from().length; i++) {
            graph.addEdge(nodes.get(test.from()[i]), nodes.get(test.to()[i]));
        }
    }

    public int componentsByKosaraju() {
        return new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets().size();
    }

    public int componentsByGabow() {
        return new GabowStrongConnectivityInspector<>(graph).stronglyConnectedSets().size();
    }

    /** How many elementary cycles there are; nothing when there are more than a limit. */
    public OptionalLong cycles(long most) {
        long[] count = {0};
        try {
            new JohnsonSimpleCycles<>(graph).findSimpleCycles(cycle -> {
                if (++count[0] > most) {
                    throw new Enough();
                }
            });
            return OptionalLong.of(count[0]);
        } catch (Enough e) {
            return OptionalLong.empty();
        }
    }
}
