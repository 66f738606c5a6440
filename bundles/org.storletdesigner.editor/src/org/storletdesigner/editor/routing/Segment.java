package org.storletdesigner.editor.routing;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** A straight piece of a line. */
record Segment(Point from, Point to) {
    /** Whether it passes through the inside of a box: it overlaps with it, and corners lie on both of its sides. */
    boolean crosses(Rectangle box) {
        if (Math.max(from.x, to.x) <= box.x || Math.min(from.x, to.x) >= box.x + box.width
                || Math.max(from.y, to.y) <= box.y || Math.min(from.y, to.y) >= box.y + box.height) {
            return false;
        }
        double first = side(box.x, box.y);
        double second = side(box.x + box.width, box.y);
        double third = side(box.x + box.width, box.y + box.height);
        double fourth = side(box.x, box.y + box.height);
        boolean left = first > 0 || second > 0 || third > 0 || fourth > 0;
        boolean right = first < 0 || second < 0 || third < 0 || fourth < 0;
        return left && right;
    }

    /** Twice the signed area that a point spans with it: which side the point is on, and how far. */
    double side(Point point) {
        return side(point.x, point.y);
    }

    private double side(int x, int y) {
        return (double) (to.x - from.x) * (y - from.y) - (double) (to.y - from.y) * (x - from.x);
    }

    /** How far along a point lies. */
    double along(Point point) {
        return (double) (to.x - from.x) * (point.x - from.x) + (double) (to.y - from.y) * (point.y - from.y);
    }
}
