package org.storletdesigner.snapshot.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.snapshot.look.Group;

/**
 * A workflow as it is drawn, in a window or in a file: everything in its place, all measures in CSS pixels. Immutable;
 * the same analysis gives the same picture on every machine.
 *
 * @param clusters in the order of the document, those that edges hold together one after the other
 * @param shapes what else stands there; only in a picture of a document's canvas
 */
public record Picture(List<Cluster> clusters, List<Shape> shapes, List<Route> routes, double width, double height) {
    public Picture {
        clusters = List.copyOf(clusters);
        shapes = List.copyOf(shapes);
        routes = List.copyOf(routes);
    }

    /** A picture of handlers and what they trigger. */
    public Picture(List<Cluster> clusters, List<Route> routes, double width, double height) {
        this(clusters, List.of(), routes, width, height);
    }

    /** Whether there is nothing to see. */
    public boolean isEmpty() {
        return clusters.isEmpty() && shapes.isEmpty();
    }

    public Box box() {
        return new Box(0, 0, width, height);
    }

    /** The handlers of all storlets. */
    public Stream<Node> nodes() {
        return clusters.stream().flatMap(cluster -> cluster.nodes().stream());
    }

    /** The collapsed storlets. */
    public Stream<Shape.Folded> folded() {
        return shapes.stream().filter(Shape.Folded.class::isInstance).map(Shape.Folded.class::cast);
    }

    /** The sources. */
    public Stream<Shape.Entry> entries() {
        return shapes.stream().filter(Shape.Entry.class::isInstance).map(Shape.Entry.class::cast);
    }

    /** The faults by which boxes are marked. */
    public Stream<Severity> marks() {
        return Stream.concat(nodes().map(Node::mark), folded().map(Shape.Folded::mark)).flatMap(Optional::stream);
    }

    /** The handlers that stand in it, those of collapsed storlets included. */
    public Stream<Group.Member> members() {
        return Stream.concat(nodes().map(Node::member), folded().flatMap(each -> each.group().members().stream()));
    }
}
