package org.storletdesigner.analysis.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists the elementary cycles of one component, the shortest first; there may be exponentially many. */
final class ElementaryCycles {
    private final List<List<Integer>> successors;
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
        for (int length = 1; length <= successors.size() && !truncated; length++) {
            addOfLength(length);
        }
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
            extend(new ArrayList<>(List.of(first)), length);
        }
    }

    private void extend(List<Integer> path, int length) {
        for (int next : successors.get(path.getLast())) {
            if (truncated || --stepsLeft < 0) {
                truncated = true;
            } else if (path.size() == length && next == path.getFirst()) {
                add(path);
            } else if (path.size() < length && next > path.getFirst() && !path.contains(next)) {
                path.add(next);
                extend(path, length);
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
