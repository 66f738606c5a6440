package org.storletdesigner.analysis.difference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * What changes in a workflow when something is tried in it, such as a new storlet. The names of its ends tell an edge
 * from others, and its id a finding.
 *
 * @param edgesNew the edges that were not there, or not with this verdict
 * @param edgesGone the edges that are not there any more, or not with this verdict
 * @param findingsNew the findings that were not there, or were less grave, or permitted
 * @param findingsGone the findings that are not there any more
 */
public record Preview(Analysis before, Analysis after, List<Edge> edgesNew, List<Edge> edgesGone,
        List<Finding> findingsNew, List<Finding> findingsGone) {
    private record Arrow(String from, String to, Verdict verdict) { }

    public Preview {
        edgesNew = List.copyOf(edgesNew);
        edgesGone = List.copyOf(edgesGone);
        findingsNew = List.copyOf(findingsNew);
        findingsGone = List.copyOf(findingsGone);
    }

    /** Compares two analyses, the second with what is tried. */
    public static Preview between(Analysis before, Analysis after) {
        return new Preview(before, after, missing(after.graph(), before.graph()),
                missing(before.graph(), after.graph()), fresh(after, before), gone(before, after));
    }

    /** The edges of one graph that another does not have. */
    private static List<Edge> missing(TriggerGraph graph, TriggerGraph other) {
        Set<Arrow> known = new HashSet<>();
        other.edges().forEach(edge -> known.add(arrow(edge)));
        return graph.edges().stream().filter(edge -> !known.contains(arrow(edge))).toList();
    }

    private static Arrow arrow(Edge edge) {
        return new Arrow(edge.from().name(), edge.to().name(), edge.verdict());
    }

    private static List<Finding> fresh(Analysis after, Analysis before) {
        Map<String, Finding> known = new HashMap<>();
        before.findings().forEach(finding -> known.put(finding.id(), finding));
        return after.findings().stream().filter(finding -> !known.containsKey(finding.id())
                || finding.isWorseThan(known.get(finding.id()))).toList();
    }

    private static List<Finding> gone(Analysis before, Analysis after) {
        Set<String> ids = new HashSet<>();
        after.findings().forEach(finding -> ids.add(finding.id()));
        return before.findings().stream().filter(finding -> !ids.contains(finding.id())).toList();
    }
}
