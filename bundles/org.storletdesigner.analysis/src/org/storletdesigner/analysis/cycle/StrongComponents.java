package org.storletdesigner.analysis.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The strongly connected components of a graph: nodes that lead to each other. Immutable; linear in nodes and arcs.
 *
 * <p>After R. E. Tarjan, Depth-first search and linear graph algorithms (1972), with a stack of its own, so that a long
 * path does no harm. Asked at every edit; over flat arrays it takes a small part of the time that JGraphT takes over
 * its sets of vertices, which is the reference in the tests.
 */
public final class StrongComponents {
    private final Arcs arcs;
    // The component of each node; while searching, NONE before a node was met and OPEN while it is on the stack.
    private final int[] numbers;
    private int count;

    private StrongComponents(Arcs arcs) {
        this.arcs = arcs;
        numbers = new int[arcs.nodes()];
    }

    public static StrongComponents of(Arcs arcs) {
        StrongComponents components = new StrongComponents(arcs);
        new Search(components).run();
        return components;
    }

    /** How many components there are. */
    public int count() {
        return count;
    }

    /** The number of a node's component, from 0 on. */
    public int of(int node) {
        return numbers[node];
    }

    /** The nodes of each component, ascending; the components in the order of their first nodes. */
    public List<int[]> all() {
        int[] sizes = new int[count];
        for (int number : numbers) {
            sizes[number]++;
        }
        int[][] members = new int[count][];
        List<int[]> all = new ArrayList<>(count);
        for (int node = 0; node < numbers.length; node++) {
            int number = numbers[node];
            if (members[number] == null) {
                members[number] = new int[sizes[number]];
                sizes[number] = 0;
                all.add(members[number]);
            }
            members[number][sizes[number]++] = node;
        }
        return all;
    }

    /** Those of {@link #all} in which something can go round: several nodes, or one with an arc to itself. */
    public List<int[]> cyclic() {
        return all().stream().filter(members -> members.length > 1 || arcs.lead(members[0], members[0])).toList();
    }

    /** The arcs inside components: no other lies on a cycle. */
    public Arcs inside() {
        int[] sources = arcs.sources();
        return arcs.where(arc -> numbers[sources[arc]] == numbers[arcs.target(arc)]);
    }

    /** One run of the algorithm. */
    private static final class Search {
        private static final int NONE = -1;
        private static final int OPEN = -2;

        private final Arcs arcs;
        private final StrongComponents result;
        private final int[] numbers;
        private final int[] orders;
        private final int[] lowest;
        private final int[] nextArc;
        private final int[] path;
        private final int[] open;
        private int depth;
        private int opened;
        private int met;

        Search(StrongComponents result) {
            this.result = result;
            arcs = result.arcs;
            numbers = result.numbers;
            int nodes = arcs.nodes();
            orders = new int[nodes];
            lowest = new int[nodes];
            nextArc = new int[nodes];
            path = new int[nodes];
            open = new int[nodes];
        }

        void run() {
            Arrays.fill(numbers, NONE);
            for (int node = 0; node < numbers.length; node++) {
                if (numbers[node] == NONE) {
                    enter(node);
                    while (depth > 0) {
                        step(path[depth - 1]);
                    }
                }
            }
        }

        private void enter(int node) {
            orders[node] = met;
            lowest[node] = met++;
            nextArc[node] = arcs.first(node);
            numbers[node] = OPEN;
            open[opened++] = node;
            path[depth++] = node;
        }

        private void step(int node) {
            int end = arcs.end(node);
            while (nextArc[node] < end) {
                int target = arcs.target(nextArc[node]++);
                if (numbers[target] == NONE) {
                    enter(target);
                    return;
                }
                if (numbers[target] == OPEN) {
                    lowest[node] = Math.min(lowest[node], orders[target]);
                }
            }
            leave(node);
        }

        private void leave(int node) {
            depth--;
            if (depth > 0) {
                lowest[path[depth - 1]] = Math.min(lowest[path[depth - 1]], lowest[node]);
            }
            if (lowest[node] == orders[node]) {
                int member;
                do {
                    member = open[--opened];
                    numbers[member] = result.count;
                } while (member != node);
                result.count++;
            }
        }
    }
}
