package org.storletdesigner.snapshot.svg;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.snapshot.picture.Point;

/** The line of an edge as SVG's path data, with rounded corners, and the head of the arrow at its end. */
final class Stroke {
    private static final double RADIUS = 7;
    private static final double HEAD_LENGTH = 9;
    private static final double HEAD_HALF_WIDTH = 4;

    private final List<Point> points;

    private Stroke(List<Point> points) {
        this.points = points;
    }

    /** Points that follow themselves are left out, so that every part has a direction. */
    static Stroke along(List<Point> points) {
        List<Point> distinct = new ArrayList<>();
        for (Point point : points) {
            if (distinct.isEmpty() || distance(distinct.getLast(), point) > 0.01) {
                distinct.add(point);
            }
        }
        return new Stroke(distinct);
    }

    /** From the start to the head. */
    String path() {
        StringBuilder path = new StringBuilder("M" + text(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            bend(points.get(i - 1), points.get(i), points.get(i + 1), path);
        }
        return path.append(" L").append(text(neck())).toString();
    }

    /** A triangle whose tip is the end of the line. */
    String head() {
        Point tip = points.getLast();
        Point neck = neck();
        double length = Math.max(distance(neck, tip), 0.01);
        double acrossX = -(tip.y() - neck.y()) / length * HEAD_HALF_WIDTH;
        double acrossY = (tip.x() - neck.x()) / length * HEAD_HALF_WIDTH;
        return "M" + text(tip) + " L" + text(new Point(neck.x() + acrossX, neck.y() + acrossY))
                + " L" + text(new Point(neck.x() - acrossX, neck.y() - acrossY)) + " Z";
    }

    private Point neck() {
        Point tip = points.getLast();
        return points.size() == 1 ? tip : between(tip, points.get(points.size() - 2), HEAD_LENGTH);
    }

    private static void bend(Point before, Point corner, Point after, StringBuilder path) {
        double radius = Math.min(RADIUS, Math.min(distance(before, corner), distance(corner, after)) / 2);
        path.append(" L").append(text(between(corner, before, radius)));
        path.append(" Q").append(text(corner)).append(' ').append(text(between(corner, after, radius)));
    }

    private static Point between(Point from, Point to, double distance) {
        double share = Math.min(1, distance / distance(from, to));
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static String text(Point point) {
        return Xml.number(point.x()) + "," + Xml.number(point.y());
    }
}
