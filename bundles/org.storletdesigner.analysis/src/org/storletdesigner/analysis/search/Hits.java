package org.storletdesigner.analysis.search;

import java.util.List;

/**
 * What fits a query: storlets first, then handlers, sources, notes, findings and edges, each as the document or the
 * analysis has them.
 *
 * @param more whether there is more than is listed
 */
public record Hits(List<Hit> hits, boolean more) {
    public Hits {
        hits = List.copyOf(hits);
    }
}
