package org.storletdesigner.analysis;

import java.util.List;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.workflow.Workflow;

/**
 * All that is known of a workflow.
 *
 * @param findings the gravest first, then by rule and by handlers
 * @param cyclesTruncated whether there are more elementary cycles than were listed
 */
public record Analysis(TriggerGraph graph, List<Finding> findings, boolean cyclesTruncated) {
    public Analysis {
        findings = List.copyOf(findings);
    }

    /** The edges that an object may pass for ever, and nobody permitted it; in the order of the graph. */
    public List<Edge> endlessEdges() {
        return EndlessEdges.of(this);
    }

    /** What was analysed. */
    public Workflow workflow() {
        return graph.workflow();
    }
}
