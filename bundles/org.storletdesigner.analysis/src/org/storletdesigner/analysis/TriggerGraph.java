package org.storletdesigner.analysis;

import java.util.List;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * Who triggers whom in a workflow. Immutable; edges and arrivals are sorted by the names of their ends.
 *
 * @param edges between handlers
 * @param arrivals from sources to handlers; the beginning of such an edge stands for the source, with its id and name
 */
public record TriggerGraph(Workflow workflow, List<Edge> edges, List<Edge> arrivals) {
    public TriggerGraph {
        edges = List.copyOf(edges);
        arrivals = List.copyOf(arrivals);
    }

    /** A graph of which only the edges between handlers matter. */
    public TriggerGraph(Workflow workflow, List<Edge> edges) {
        this(workflow, edges, List.of());
    }

    /** How many pairs of handlers the budget left open. */
    public long undecided() {
        return edges.stream().filter(edge -> edge.verdict() == Verdict.UNDECIDED).count();
    }
}
