package org.storletdesigner.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/** The same random graph for us and for JGraphT. */
record RandomGraphs(Arcs arcs, Graph<Integer, DefaultEdge> reference) {
    /** Some arcs between random nodes, perhaps the same one twice, and loops among them. */
    static RandomGraphs of(Random random, int nodes, int size) {
        List<Integer> numbers = IntStream.range(0, nodes).boxed().toList();
        Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        numbers.forEach(graph::addVertex);
        List<int[]> arcs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            // The same objects again: its search for cycles compares them by identity.
            Integer from = numbers.get(random.nextInt(nodes));
            Integer to = numbers.get(random.nextInt(nodes));
            graph.addEdge(from, to);
            arcs.add(new int[] {from, to});
        }
        return new RandomGraphs(Arcs.of(nodes, arcs.stream().mapToInt(arc -> arc[0]).toArray(),
                arcs.stream().mapToInt(arc -> arc[1]).toArray()), graph);
    }
}
