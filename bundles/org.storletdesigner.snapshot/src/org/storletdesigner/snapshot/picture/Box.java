package org.storletdesigner.snapshot.picture;

import java.util.List;

/** A rectangle in a picture, given by its upper left corner. */
public record Box(double x, double y, double width, double height) {
    /** The box of a single point. */
    public static Box around(Point point) {
        return new Box(point.x(), point.y(), 0, 0);
    }

    /** Whether another box lies inside this one. */
    public boolean contains(Box other) {
        return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** Whether a point lies inside it; of its edges, the upper and the left one count. */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() < right() && point.y() >= y && point.y() < bottom();
    }

    /** Whether the two have more than their edges in common. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** The upper left one and on clockwise. */
    public List<Point> corners() {
        return List.of(new Point(x, y), new Point(right(), y), new Point(right(), bottom()), new Point(x, bottom()));
    }

    /** The same moved to the right and down. */
    public Box moved(Point by) {
        return new Box(x + by.x(), y + by.y(), width, height);
    }

    /** With so much more at each side. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The smallest one around both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
