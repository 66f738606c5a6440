package org.storletdesigner.snapshot.picture;

/** A rectangle in a picture, given by its upper left corner. */
public record Box(double x, double y, double width, double height) {
    /** Whether another box lies inside this one. */
    public boolean contains(Box other) {
        return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
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

    Box moved(Point by) {
        return new Box(x + by.x(), y + by.y(), width, height);
    }
}
