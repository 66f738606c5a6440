package org.storletdesigner.analysis.reach;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.verdict.Verdict;

/** One handler triggers the next, and so on; at least one edge. */
public record Path(List<Edge> edges) {
    private static final List<Verdict> STRONGEST_FIRST =
            List.of(Verdict.COMPLETE, Verdict.POSSIBLE, Verdict.PARTIAL, Verdict.UNDECIDED);

    public Path {
        edges = List.copyOf(edges);
        if (edges.isEmpty()) {
            throw new IllegalArgumentException("a path has an edge");
        }
    }

    /** The handlers on it, from the first to the last. */
    public List<Handler> handlers() {
        List<Handler> handlers = new ArrayList<>(List.of(edges.getFirst().from()));
        edges.forEach(edge -> handlers.add(edge.to()));
        return List.copyOf(handlers);
    }

    /** The verdict of its weakest edge; undecided is weakest of all. */
    public Verdict weakest() {
        int weakest = edges.stream().mapToInt(edge -> STRONGEST_FIRST.indexOf(edge.verdict())).max().orElse(0);
        return STRONGEST_FIRST.get(weakest);
    }

    /** Whether the budget sufficed for each of its edges. */
    public boolean isDecided() {
        return weakest() != Verdict.UNDECIDED;
    }
}
