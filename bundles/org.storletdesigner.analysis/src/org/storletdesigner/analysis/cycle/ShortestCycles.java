package org.storletdesigner.analysis.cycle;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.storletdesigner.analysis.Progress;

/**
 * Hands on the elementary cycles of a graph, the shortest first: there may be exponentially many. Each begins with its
 * smallest node; those of one length come in the order of their nodes.
 *
 * <p>For each length and each smallest node a search in depth follows only arcs from which that node can still be reached
 * in time, by greater nodes alone; the distances for that are worked out when cycles of more than two arcs are first asked
 * for. JGraphT lists all cycles and in no such order; it is the reference in the tests.
 */
public final class ShortestCycles {
    /** Longer cycles are not looked for. */
    static final int LONGEST = 1_000;

    private static final short FAR = Short.MAX_VALUE;
    private static final int STEPS_BETWEEN_REPORTS = 10_000;

    private final Arcs arcs;
    private final Arcs reversed;
    private final int most;
    private final Progress progress;
    private final Consumer<int[]> found;
    private final short[][] distances;
    private final boolean[] onPath;
    private final int[] path;
    private final int[] queue;
    private long stepsLeft;
    private long nextReport;
    private int count;

    // The search under way: how long its cycles are, how far it is from each node back to the first, and whether it
    // left out a way because that is too long.
    private int length;
    private short[] back;
    private boolean cut;

    private ShortestCycles(Arcs graph, int most, long steps, Progress progress, Consumer<int[]> found) {
        this.most = most;
        this.progress = progress;
        this.found = found;
        arcs = StrongComponents.of(graph).inside();
        reversed = arcs.reversed();
        distances = new short[graph.nodes()][];
        onPath = new boolean[graph.nodes()];
        path = new int[Math.min(graph.nodes(), LONGEST)];
        queue = new int[graph.nodes()];
        stepsLeft = steps;
        nextReport = steps;
    }

    /** Leaves the search wherever it is, and never the class; without a trace, because it is no error. */
    private static final class Enough extends RuntimeException {
        Enough() {
            super(null, null, false, false);
        }
    }

    /**
     * Hands on the shortest cycles, at once when they are found, and answers whether these are all that there are.
     *
     * @param most how many cycles to hand on
     * @param steps how many arcs to try; time and memory are bounded by it
     * @param progress is told how many were found, and may stop the work
     * @param found takes a cycle's nodes, in an array of its own
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it
     */
    public static boolean each(Arcs arcs, int most, long steps, Progress progress, Consumer<int[]> found) {
        try {
            return new ShortestCycles(arcs, most, steps, progress, found).run();
        } catch (Enough e) {
            return false;
        }
    }

    private boolean run() {
        int[] firsts = IntStream.range(0, arcs.nodes()).filter(node -> arcs.first(node) < arcs.end(node)).toArray();
        for (length = 1; firsts.length > 0 && length <= LONGEST; length++) {
            int kept = 0;
            for (int first : firsts) {
                if (addAndAskForLonger(first)) {
                    firsts[kept++] = first;
                }
            }
            firsts = Arrays.copyOf(firsts, kept);
        }
        return firsts.length == 0;
    }

    /** Hands on the cycles of the present length that begin at a node; answers whether there may be longer ones. */
    private boolean addAndAskForLonger(int first) {
        path[0] = first;
        return switch (length) {
            case 1 -> loop(first);
            case 2 -> turns(first);
            default -> search(first);
        };
    }

    private boolean loop(int node) {
        if (arcs.lead(node, node)) {
            add();
        }
        return true;
    }

    private boolean turns(int first) {
        take(arcs.end(first) - arcs.first(first));
        for (int arc = arcs.first(first); arc < arcs.end(first); arc++) {
            int next = arcs.target(arc);
            if (next > first && arcs.lead(next, first)) {
                path[1] = next;
                add();
            }
        }
        return true;
    }

    private boolean search(int first) {
        if (distances[first] == null) {
            distances[first] = distancesTo(first);
        }
        back = distances[first];
        cut = false;
        extend(first, 1);
        return cut;
    }

    /** How many arcs lead from each node to a target by nodes that are greater than that. */
    private short[] distancesTo(int target) {
        short[] far = new short[arcs.nodes()];
        Arrays.fill(far, FAR);
        take(arcs.nodes() / Short.SIZE);
        far[target] = 0;
        queue[0] = target;
        int end = 1;
        for (int i = 0; i < end && far[queue[i]] < LONGEST; i++) {
            int node = queue[i];
            take(reversed.end(node) - reversed.first(node));
            for (int arc = reversed.first(node); arc < reversed.end(node); arc++) {
                int before = reversed.target(arc);
                if (before > target && far[before] == FAR) {
                    far[before] = (short) (far[node] + 1);
                    queue[end++] = before;
                }
            }
        }
        return far;
    }

    /** Tries all ways on from the last of so many nodes on the path. */
    private void extend(int last, int size) {
        take(arcs.end(last) - arcs.first(last));
        onPath[last] = true;
        for (int arc = arcs.first(last); arc < arcs.end(last); arc++) {
            int next = arcs.target(arc);
            if (next == path[0]) {
                if (size == length) {
                    add();
                }
            } else if (back[next] != FAR && !onPath[next]) {
                follow(next, size);
            }
        }
        onPath[last] = false;
    }

    private void follow(int next, int size) {
        if (size + back[next] > length) {
            cut = true;
        } else {
            path[size] = next;
            extend(next, size + 1);
        }
    }

    private void add() {
        if (count == most) {
            throw new Enough();
        }
        count++;
        found.accept(Arrays.copyOf(path, length));
    }

    private void take(int steps) {
        stepsLeft -= steps;
        if (stepsLeft < 0) {
            throw new Enough();
        }
        if (stepsLeft < nextReport) {
            nextReport = stepsLeft - STEPS_BETWEEN_REPORTS;
            progress.report("Listing cycles", count, most);
        }
    }
}
