package org.storletdesigner.snapshot.canvas;

import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Point;

/** A straight piece of a line. */
record Segment(Point from, Point to) {
    /** Whether it passes through the inside of a box: it overlaps with it, and corners lie on both of its sides. */
    boolean crosses(Box box) {
        if (Math.max(from.x(), to.x()) <= box.x() || Math.min(from.x(), to.x()) >= box.right()
                || Math.max(from.y(), to.y()) <= box.y() || Math.min(from.y(), to.y()) >= box.bottom()) {
            return false;
        }
        double first = side(box.x(), box.y());
        double second = side(box.right(), box.y());
        double third = side(box.right(), box.bottom());
        double fourth = side(box.x(), box.bottom());
        boolean left = first > 0 || second > 0 || third > 0 || fourth > 0;
        boolean right = first < 0 || second < 0 || third < 0 || fourth < 0;
        return left && right;
    }

    /** Twice the signed area that a point spans with it: which side the point is on, and how far. */
    double side(Point point) {
        return side(point.x(), point.y());
    }

    private double side(double x, double y) {
        return (to.x() - from.x()) * (y - from.y()) - (to.y() - from.y()) * (x - from.x());
    }

    /** How far along a point lies. */
    double along(Point point) {
        return (to.x() - from.x()) * (point.x() - from.x()) + (to.y() - from.y()) * (point.y() - from.y());
    }
}
