package org.storletdesigner.analysis.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Lists the elementary cycles of one component, the shortest first; there may be exponentially many. */
final class ElementaryCycles {
    private static final int FAR = Integer.MAX_VALUE / 2;
    private static final int LONGEST = 1_000;

    private final List<List<Integer>> successors;
    private final List<List<Integer>> predecessors = new ArrayList<>();
    private final int[][] distances;
    private final int most;
    private long stepsLeft;
    private final List<List<Integer>> found = new ArrayList<>();
    private boolean truncated;

    /**
     * @param successors for each node the numbers of the nodes behind its edges
     * @param most how many cycles to list
     * @param steps how many edges to try
     */
    ElementaryCycles(List<List<Integer>> successors, int most, long steps) {
        this.successors = successors;
        this.most = most;
        stepsLeft = steps;
        successors.forEach(any -> predecessors.add(new ArrayList<>()));
        for (int node = 0; node < successors.size(); node++) {
            int from = node;
            successors.get(node).forEach(to -> predecessors.get(to).add(from));
        }
        distances = new int[successors.size()][];
        int longest = Math.min(successors.size(), LONGEST);
        for (int length = 1; length <= longest && !truncated; length++) {
            addOfLength(length);
        }
        truncated |= longest < successors.size();
    }

    /** The cycles, each from its smallest node on; the shortest first, then in the order of their nodes. */
    List<List<Integer>> found() {
        return Collections.unmodifiableList(found);
    }

    /** Whether there may be more than were listed. */
    boolean isTruncated() {
        return truncated;
    }

    private void addOfLength(int length) {
        for (int first = 0; first < successors.size() && !truncated; first++) {
            if (stepsLeft < 0) {
                truncated = true;
            } else if (roundTrip(first) <= length) {
                extend(new ArrayList<>(List.of(first)), length, distances[first]);
            }
        }
    }

    /** How many edges the shortest cycle has that begins at a node and leads through none that is smaller. */
    private int roundTrip(int first) {
        if (distances[first] == null) {
            distances[first] = distancesTo(first);
        }
        return successors.get(first).stream().filter(next -> next >= first)
                .mapToInt(next -> 1 + distances[first][next]).min().orElse(FAR);
    }

    /** How many edges lead from each node to a target by nodes that are not smaller. */
    private int[] distancesTo(int target) {
        int[] far = new int[successors.size()];
        Arrays.fill(far, FAR);
        far[target] = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(target));
        while (!open.isEmpty()) {
            int node = open.poll();
            for (int before : predecessors.get(node)) {
                stepsLeft--;
                if (before > target && far[before] == FAR) {
                    far[before] = far[node] + 1;
                    open.add(before);
                }
            }
        }
        return far;
    }

    private void extend(List<Integer> path, int length, int[] back) {
        for (int next : successors.get(path.getLast())) {
            if (truncated || --stepsLeft < 0) {
                truncated = true;
            } else if (path.size() == length && next == path.getFirst()) {
                add(path);
            } else if (path.size() + back[next] <= length && back[next] > 0 && !path.contains(next)) {
                path.add(next);
                extend(path, length, back);
                path.removeLast();
            }
        }
    }

    private void add(List<Integer> path) {
        if (found.size() == most) {
            truncated = true;
        } else {
            found.add(List.copyOf(path));
        }
    }
}
