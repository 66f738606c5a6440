package org.storletdesigner.analysis.difference;

import java.util.List;
import org.storletdesigner.analysis.difference.version.Version;
import org.storletdesigner.logic.limit.Limits;

/**
 * What changed from one version of a workflow to another. A thing is the same when its id is, else when its name is,
 * else when it does the same; what only moved on the diagram, or is only laid out otherwise, did not change. What is
 * new or changed stands in the order of the new version, what is gone behind it in the order of the old one.
 */
public record Difference(List<Change.Detail> store, List<Change> storlets, List<Change> handlers, List<Change> sources,
        List<EdgeChange> edges, List<FindingChange> findings) {
    public Difference {
        store = List.copyOf(store);
        storlets = List.copyOf(storlets);
        handlers = List.copyOf(handlers);
        sources = List.copyOf(sources);
        edges = List.copyOf(edges);
        findings = List.copyOf(findings);
    }

    /** Compares two versions; comparing what expressions mean takes at most the limits for each of them. */
    public static Difference between(Version before, Version after, Limits limits) {
        return new Comparison(before, after, new Meanings(limits)).difference();
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return store.isEmpty() && storlets.isEmpty() && handlers.isEmpty() && sources.isEmpty() && edges.isEmpty()
                && findings.isEmpty();
    }
}
