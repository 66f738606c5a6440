package org.storletdesigner.snapshot.picture;

/** A place in a picture: to the right and down from its upper left corner. */
public record Point(double x, double y) {
    /** So far to the right and down of it. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
