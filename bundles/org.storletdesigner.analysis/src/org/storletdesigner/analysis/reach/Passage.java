package org.storletdesigner.analysis.reach;

import java.util.List;

/** Whether one handler can ever lead to another. */
public sealed interface Passage {
    /**
     * It can.
     *
     * @param paths the shortest paths on which no handler comes twice, then by the names of their handlers; where some
     *     path has no undecided edge, one of these
     * @param more whether there are more than are listed
     */
    record Connected(List<Path> paths, boolean more) implements Passage {
        public Connected {
            paths = List.copyOf(paths);
        }

        /** Whether it can for sure, whatever the budget left open. */
        public boolean isDecided() {
            return paths.stream().anyMatch(Path::isDecided);
        }
    }

    /**
     * It cannot, whatever the budget left open: no edge leads from what the one reaches to what reaches the other.
     *
     * @param reached what the first handler leads to, the nearest first
     * @param reaching what leads to the other, the nearest first
     * @param nearest the pairs across the cut that come closest to an edge, the closest first
     */
    record Separated(List<Reached> reached, List<Reached> reaching, List<NearMiss> nearest) implements Passage {
        public Separated {
            reached = List.copyOf(reached);
            reaching = List.copyOf(reaching);
            nearest = List.copyOf(nearest);
        }
    }
}
