package org.storletdesigner.snapshot.picture.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.snapshot.look.Marks;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Cluster;
import org.storletdesigner.snapshot.picture.Node;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.picture.Point;
import org.storletdesigner.snapshot.picture.Route;

/** Sets out a picture that is too large for anything better: storlets in rows, edges as straight lines. Linear. */
final class RowLayout {
    private static final double GAP = 28;
    private static final double MARGIN = 16;
    private static final double OUTSIDE = 8;
    private static final double LOOP = 12;

    private final Marks marks;
    private final Paper paper;
    private final Map<String, Box> handlers = new HashMap<>();

    RowLayout(Marks marks, Paper paper) {
        this.marks = marks;
        this.paper = paper;
    }

    Picture place(List<Cluster> clusters, List<Edge> edges) {
        List<Cluster> stacked = clusters.stream().map(RowLayout::columns).toList();
        Rows rows = new Rows(stacked.stream().map(Cluster::box).toList(), OUTSIDE, GAP,
                paper.aspectRatio());
        List<Cluster> placed = new ArrayList<>();
        for (Cluster cluster : stacked) {
            placed.add(cluster.moved(rows.next(cluster.box())));
        }
        placed.stream().flatMap(cluster -> cluster.nodes().stream())
                .forEach(node -> handlers.put(node.member().handler().id(), node.box()));
        return new Picture(placed, edges.stream().map(this::route).toList(), rows.width(), rows.height());
    }

    /** The frame at the origin, its handlers in rows. */
    private static Cluster columns(Cluster cluster) {
        Rows rows = new Rows(cluster.nodes().stream().map(Node::box).toList(), MARGIN, GAP,
                Paper.PAGE.aspectRatio());
        List<Node> nodes = new ArrayList<>();
        for (Node node : cluster.nodes()) {
            nodes.add(node.moved(rows.next(node.box()).plus(0, Boxes.HEADER - MARGIN)));
        }
        double width = Math.max(rows.width(), cluster.box().width());
        return cluster.around(new Box(0, 0, width, rows.height() + Boxes.HEADER - MARGIN), nodes);
    }

    private Route route(Edge edge) {
        Box from = handlers.get(edge.from().id());
        Box to = handlers.get(edge.to().id());
        List<Point> points = from == to ? loop(from) : List.of(middle(from, to), middle(to, from));
        return new Route(edge, points, marks.isOnCycle(edge));
    }

    private static List<Point> loop(Box box) {
        double top = box.y() + box.height() / 3;
        double bottom = box.y() + box.height() * 2 / 3;
        return List.of(new Point(box.right(), top), new Point(box.right() + LOOP, top),
                new Point(box.right() + LOOP, bottom), new Point(box.right(), bottom));
    }

    /** The middle of the side of a box that faces another one. */
    private static Point middle(Box box, Box other) {
        if (other.x() >= box.right() || other.right() <= box.x()) {
            return new Point(other.x() >= box.right() ? box.right() : box.x(), box.y() + box.height() / 2);
        }
        return new Point(box.x() + box.width() / 2, other.y() >= box.bottom() ? box.bottom() : box.y());
    }
}
