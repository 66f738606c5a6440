package org.storletdesigner.snapshot.picture.layout;

import java.util.Collection;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Point;

/** Puts boxes side by side until a row is full, so that the whole has about the proportions of its paper. */
public final class Rows {
    private final double margin;
    private final double gap;
    private final double limit;
    private double x;
    private double y;
    private double width;
    private double height;

    /** For these boxes, with so much room around all of them and so much between two. */
    public Rows(Collection<Box> boxes, double margin, double gap, double aspectRatio) {
        this.margin = margin;
        this.gap = gap;
        double area = boxes.stream().mapToDouble(box -> (box.width() + gap) * (box.height() + gap)).sum();
        double widest = boxes.stream().mapToDouble(Box::width).max().orElse(0);
        limit = Math.max(Math.sqrt(area * aspectRatio), widest + 2 * margin);
        x = margin;
        y = margin;
        width = 2 * margin;
        height = 2 * margin;
    }

    /** Where the upper left corner of the next box belongs. */
    public Point next(Box box) {
        if (x > margin && x + box.width() > limit) {
            x = margin;
            y = height - margin + gap;
        }
        Point corner = new Point(x, y);
        x += box.width() + gap;
        width = Math.max(width, corner.x() + box.width() + margin);
        height = Math.max(height, y + box.height() + margin);
        return corner;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
