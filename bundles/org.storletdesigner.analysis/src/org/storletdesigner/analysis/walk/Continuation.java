package org.storletdesigner.analysis.walk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * From which nodes of a state graph it goes on for ever. Nodes that were not followed count as ends, so what is said
 * to be endless is so, whatever the budget left out.
 */
final class Continuation {
    /** Which successors are looked at. */
    interface Next {
        boolean allows(int node, int successor);
    }

    /** Looks at all of them. */
    static final Next ANY = (node, successor) -> true;

    private final StateGraph graph;
    private final Next next;
    private final List<List<Integer>> predecessors = new ArrayList<>();

    Continuation(StateGraph graph, Next next) {
        this.graph = graph;
        this.next = next;
        for (int node = 0; node < graph.size(); node++) {
            predecessors.add(new ArrayList<>());
        }
        for (int node = 0; node < graph.explored(); node++) {
            graph.pauseNowAndThen();
            for (int[] fired : graph.successors(node)) {
                for (int successor : fired) {
                    if (next.allows(node, successor)) {
                        predecessors.get(successor).add(node);
                    }
                }
            }
        }
    }

    /**
     * How many runs can follow each other from each node on, itself included, when the cases are chosen so that it
     * takes longest; {@code Integer.MAX_VALUE} where it can go on for ever.
     */
    int[] longest() {
        int[] open = new int[graph.size()];
        predecessors.forEach(list -> list.forEach(node -> open[node]++));
        int[] longest = new int[graph.size()];
        Arrays.fill(longest, Integer.MAX_VALUE);
        Deque<Integer> ends = new ArrayDeque<>();
        for (int node = 0; node < open.length; node++) {
            if (open[node] == 0) {
                ends.add(node);
            }
        }
        while (!ends.isEmpty()) {
            graph.pauseNowAndThen();
            int node = ends.poll();
            longest[node] = 1 + longestAfter(node, longest);
            for (int predecessor : predecessors.get(node)) {
                if (--open[predecessor] == 0) {
                    ends.add(predecessor);
                }
            }
        }
        return longest;
    }

    private int longestAfter(int node, int[] longest) {
        int most = 0;
        for (int[] fired : node < graph.explored() ? graph.successors(node) : new int[0][]) {
            for (int successor : fired) {
                most = next.allows(node, successor) ? Math.max(most, longest[successor]) : most;
            }
        }
        return most;
    }

    /** The nodes from which some handler always fires next, for ever, whatever cases occur. */
    boolean[] certain() {
        boolean[] alive = new boolean[graph.size()];
        int[][] left = new int[graph.explored()][];
        Deque<Integer> dead = new ArrayDeque<>();
        for (int node = 0; node < graph.size(); node++) {
            boolean followed = node < graph.explored();
            if (followed) {
                left[node] = Arrays.stream(graph.successors(node)).mapToInt(fired -> fired.length).toArray();
            }
            alive[node] = followed && left[node].length > 0 && Arrays.stream(left[node]).allMatch(n -> n > 0);
            if (!alive[node]) {
                dead.add(node);
            }
        }
        while (!dead.isEmpty()) {
            graph.pauseNowAndThen();
            int node = dead.poll();
            for (int predecessor : new LinkedHashSet<>(predecessors.get(node))) {
                if (alive[predecessor] && loses(predecessor, node, left)) {
                    alive[predecessor] = false;
                    dead.add(predecessor);
                }
            }
        }
        return alive;
    }

    /** Takes a successor away, and tells whether an effect of the node has none left. */
    private boolean loses(int node, int successor, int[][] left) {
        boolean lost = false;
        int[][] successors = graph.successors(node);
        for (int effect = 0; effect < successors.length; effect++) {
            for (int candidate : successors[effect]) {
                if (candidate == successor && --left[node][effect] == 0) {
                    lost = true;
                }
            }
        }
        return lost;
    }
}
