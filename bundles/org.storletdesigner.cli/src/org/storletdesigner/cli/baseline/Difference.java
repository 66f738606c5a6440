package org.storletdesigner.cli.baseline;

import java.util.List;
import org.storletdesigner.analysis.Edge;

/**
 * What new storlets change in a workflow, beside the findings that they bring and those that they mend.
 *
 * @param storlets the names that the new storlets have in it
 * @param edges the edges that are there with them only
 */
public record Difference(List<String> storlets, List<Edge> edges) {
    public Difference {
        storlets = List.copyOf(storlets);
        edges = List.copyOf(edges);
    }
}
