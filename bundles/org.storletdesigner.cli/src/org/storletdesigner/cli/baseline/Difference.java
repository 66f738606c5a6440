package org.storletdesigner.cli.baseline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * What new storlets change in a workflow, beside the findings that they bring.
 *
 * @param storlets the names that the new storlets have in it
 * @param edges the edges that are there with them only
 * @param gone the findings that are there without them only
 */
public record Difference(List<String> storlets, List<Edge> edges, List<Known> gone) {
    private record Arrow(String from, String to, Verdict verdict) { }

    public Difference {
        storlets = List.copyOf(storlets);
        edges = List.copyOf(edges);
        gone = List.copyOf(gone);
    }

    static List<Edge> newEdges(TriggerGraph before, TriggerGraph after) {
        Set<Arrow> known = new HashSet<>();
        before.edges().forEach(edge -> known.add(arrow(edge)));
        return after.edges().stream().filter(edge -> !known.contains(arrow(edge))).toList();
    }

    private static Arrow arrow(Edge edge) {
        return new Arrow(edge.from().name(), edge.to().name(), edge.verdict());
    }
}
