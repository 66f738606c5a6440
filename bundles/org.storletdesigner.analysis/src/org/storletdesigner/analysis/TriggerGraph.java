package org.storletdesigner.analysis;

import java.util.List;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.verdict.Verdict;

/** Who triggers whom in a workflow. Immutable; the edges are sorted by the names of their ends. */
public record TriggerGraph(Workflow workflow, List<Edge> edges) {
    public TriggerGraph {
        edges = List.copyOf(edges);
    }

    /** How many pairs the budget left open. */
    public long undecided() {
        return edges.stream().filter(edge -> edge.verdict() == Verdict.UNDECIDED).count();
    }
}
