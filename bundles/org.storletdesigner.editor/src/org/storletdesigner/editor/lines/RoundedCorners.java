package org.storletdesigner.editor.lines;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/** Draws the corners of a line as short curves. */
final class RoundedCorners {
    private static final double RADIUS = 14;
    private static final int STEPS = 4;

    private RoundedCorners() { }

    static PointList of(PointList corners) {
        if (corners.size() < 3) {
            return corners;
        }
        PointList line = new PointList();
        line.addPoint(corners.getFirstPoint());
        for (int i = 1; i < corners.size() - 1; i++) {
            bend(corners.getPoint(i - 1), corners.getPoint(i), corners.getPoint(i + 1), line);
        }
        line.addPoint(corners.getLastPoint());
        return line;
    }

    /** A quadratic curve from a point before the corner to one behind it. */
    private static void bend(Point before, Point corner, Point after, PointList line) {
        double in = share(corner, before);
        double out = share(corner, after);
        for (int step = 0; step <= STEPS; step++) {
            double t = (double) step / STEPS;
            double first = (1 - t) * (1 - t) * in;
            double last = t * t * out;
            line.addPoint((int) Math.round(corner.x + first * (before.x - corner.x) + last * (after.x - corner.x)),
                    (int) Math.round(corner.y + first * (before.y - corner.y) + last * (after.y - corner.y)));
        }
    }

    /** Which part of the way to a neighbour is curved. */
    private static double share(Point corner, Point neighbour) {
        double length = Math.hypot(neighbour.x - corner.x, neighbour.y - corner.y);
        return length == 0 ? 0 : Math.min(RADIUS / length, 0.5);
    }
}
