package org.storletdesigner.snapshot.picture;

import java.util.List;
import java.util.stream.Stream;

/**
 * A workflow as it is drawn, in a window or in a file: everything in its place, all measures in CSS pixels. Immutable;
 * the same analysis gives the same picture on every machine.
 *
 * @param clusters in the order of the document, those that edges hold together one after the other
 */
public record Picture(List<Cluster> clusters, List<Route> routes, double width, double height) {
    public Picture {
        clusters = List.copyOf(clusters);
        routes = List.copyOf(routes);
    }

    Box box() {
        return new Box(0, 0, width, height);
    }

    /** The handlers of all storlets. */
    public Stream<Node> nodes() {
        return clusters.stream().flatMap(cluster -> cluster.nodes().stream());
    }
}
