package org.storletdesigner.analysis.cycle;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The arcs of a directed graph whose nodes are the numbers from 0 on, in flat arrays: each node's arcs stand side by
 * side, sorted by their targets. An arc given twice is there once. Immutable.
 */
public final class Arcs {
    private static final int NO_PLACE = -1;

    // The arcs of node n are those from starts[n] up to starts[n + 1].
    private final int[] starts;
    private final int[] targets;

    private Arcs(int[] starts, int[] targets) {
        this.starts = starts;
        this.targets = targets;
    }

    /** The arcs from each number in {@code from} to the one at the same place in {@code to}. Linear. */
    public static Arcs of(int nodes, int[] from, int[] to) {
        int[] arcs = sorted(nodes, from, sorted(nodes, to, identity(to.length)));
        int[] starts = new int[nodes + 1];
        int[] targets = new int[arcs.length];
        int size = 0;
        for (int i = 0; i < arcs.length; i++) {
            if (i == 0 || from[arcs[i]] != from[arcs[i - 1]] || to[arcs[i]] != to[arcs[i - 1]]) {
                targets[size++] = to[arcs[i]];
                starts[from[arcs[i]] + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return new Arcs(starts, Arrays.copyOf(targets, size));
    }

    private static int[] identity(int length) {
        int[] places = new int[length];
        Arrays.setAll(places, place -> place);
        return places;
    }

    /** Places of an array sorted by the nodes there; those of one node stay in their order. */
    private static int[] sorted(int nodes, int[] ends, int[] places) {
        int[] next = new int[nodes + 1];
        for (int end : ends) {
            next[end + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            next[node + 1] += next[node];
        }
        int[] sorted = new int[places.length];
        for (int place : places) {
            sorted[next[ends[place]]++] = place;
        }
        return sorted;
    }

    public int nodes() {
        return starts.length - 1;
    }

    public int size() {
        return targets.length;
    }

    /** The number of a node's first arc. */
    public int first(int node) {
        return starts[node];
    }

    /** The number behind a node's last arc. */
    public int end(int node) {
        return starts[node + 1];
    }

    /** Where an arc leads. */
    public int target(int arc) {
        return targets[arc];
    }

    /** Whether an arc leads from one node straight to another. */
    public boolean lead(int from, int to) {
        return Arrays.binarySearch(targets, starts[from], starts[from + 1], to) >= 0;
    }

    /** The same arcs in the other direction. */
    public Arcs reversed() {
        return of(nodes(), targets, sources());
    }

    /** Each arc in both directions. */
    public Arcs inBothDirections() {
        int[] sources = sources();
        int[] from = Arrays.copyOf(sources, 2 * size());
        int[] to = Arrays.copyOf(targets, 2 * size());
        System.arraycopy(targets, 0, from, size(), size());
        System.arraycopy(sources, 0, to, size(), size());
        return of(nodes(), from, to);
    }

    /** The arcs that pass a test of their numbers, between the same nodes. */
    public Arcs where(IntPredicate kept) {
        int[] keptStarts = new int[starts.length];
        int[] keptTargets = new int[targets.length];
        int size = 0;
        for (int node = 0; node < nodes(); node++) {
            for (int arc = starts[node]; arc < starts[node + 1]; arc++) {
                if (kept.test(arc)) {
                    keptTargets[size++] = targets[arc];
                }
            }
            keptStarts[node + 1] = size;
        }
        return new Arcs(keptStarts, Arrays.copyOf(keptTargets, size));
    }

    /** The arcs between some nodes, given ascending; a node's number is then its place among them. */
    public Arcs among(int[] nodes) {
        int[] places = new int[nodes()];
        Arrays.fill(places, NO_PLACE);
        for (int place = 0; place < nodes.length; place++) {
            places[nodes[place]] = place;
        }
        int[] amongStarts = new int[nodes.length + 1];
        IntStream.Builder amongTargets = IntStream.builder();
        for (int place = 0; place < nodes.length; place++) {
            amongStarts[place + 1] = amongStarts[place];
            for (int arc = starts[nodes[place]]; arc < starts[nodes[place] + 1]; arc++) {
                if (places[targets[arc]] != NO_PLACE) {
                    amongTargets.add(places[targets[arc]]);
                    amongStarts[place + 1]++;
                }
            }
        }
        return new Arcs(amongStarts, amongTargets.build().toArray());
    }

    /** The node from which each arc leads. */
    int[] sources() {
        int[] sources = new int[targets.length];
        for (int node = 0; node < nodes(); node++) {
            Arrays.fill(sources, starts[node], starts[node + 1], node);
        }
        return sources;
    }
}
