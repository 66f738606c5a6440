package org.storletdesigner.analysis.repair;

import java.util.List;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.finding.Finding;

/**
 * A repair that was tried: the finding is gone then, or is permitted.
 *
 * @param edgesGone the edges that are no longer there with it
 * @param edgesNew the edges that come with it
 * @param findingsGone the findings that are no longer there with it, the repaired one among them unless it is permitted
 * @param findingsNew the findings that come with it, and those that it makes graver
 */
public record Offer(Repair repair, List<Edge> edgesGone, List<Edge> edgesNew, List<Finding> findingsGone,
        List<Finding> findingsNew) {
    public Offer {
        edgesGone = List.copyOf(edgesGone);
        edgesNew = List.copyOf(edgesNew);
        findingsGone = List.copyOf(findingsGone);
        findingsNew = List.copyOf(findingsNew);
    }
}
