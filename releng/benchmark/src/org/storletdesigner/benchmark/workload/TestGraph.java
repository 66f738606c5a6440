package org.storletdesigner.benchmark.workload;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A graph with a name; the arc at each place leads from one node to another. */
public record TestGraph(String name, int nodes, int[] from, int[] to) {
    private record Arc(int from, int to) { }

    /** Graphs like those of workflows, and some that are worse. */
    public static List<TestGraph> all() {
        return List.of(layered("a", 30, 5, 1), random("b", 30, 1.5, 2), random("c", 30, 2, 3), random("d", 30, 2.5, 4),
                random("e", 30, 3, 5), layered("f", 300, 20, 6), layered("g", 1_000, 50, 7), random("h", 300, 2, 8),
                random("i", 1_000, 1.1, 9), random("j", 1_000, 2, 10));
    }

    /** So many random arcs a node. */
    private static TestGraph random(String name, int nodes, double degree, long seed) {
        Random random = new Random(seed);
        Set<Arc> arcs = new LinkedHashSet<>();
        while (arcs.size() < (int) Math.round(nodes * degree)) {
            add(arcs, random.nextInt(nodes), random.nextInt(nodes));
        }
        return of(name + ": random " + nodes, nodes, arcs);
    }

    /** One and a half short arcs a node forward, and some arcs back. */
    private static TestGraph layered(String name, int nodes, int back, long seed) {
        Random random = new Random(seed);
        Set<Arc> arcs = new LinkedHashSet<>();
        while (arcs.size() < nodes * 3 / 2) {
            int from = random.nextInt(nodes - 1);
            add(arcs, from, Math.min(nodes - 1, from + 1 + random.nextInt(10)));
        }
        while (arcs.size() < nodes * 3 / 2 + back) {
            int to = random.nextInt(nodes - 1);
            add(arcs, Math.min(nodes - 1, to + 1 + random.nextInt(10)), to);
        }
        return of(name + ": layered " + nodes, nodes, arcs);
    }

    private static void add(Set<Arc> arcs, int from, int to) {
        if (from != to) {
            arcs.add(new Arc(from, to));
        }
    }

    private static TestGraph of(String name, int nodes, Set<Arc> arcs) {
        return new TestGraph(name + ", " + arcs.size() + " arcs", nodes, arcs.stream().mapToInt(Arc::from).toArray(),
                arcs.stream().mapToInt(Arc::to).toArray());
    }
}
