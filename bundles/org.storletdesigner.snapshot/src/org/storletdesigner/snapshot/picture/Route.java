package org.storletdesigner.snapshot.picture;

import java.util.List;
import org.storletdesigner.analysis.Edge;

/**
 * An edge in a picture.
 *
 * @param points where it starts, bends and ends; at least two
 * @param onCycle whether an object may pass it for ever
 */
public record Route(Edge edge, List<Point> points, boolean onCycle) {
    public Route {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line has a start and an end");
        }
    }

    /** Whether it begins at a source, and not at a handler. */
    public boolean isArrival() {
        return edge.from().storlet().isEmpty();
    }

    /** Where a label is best centred: in the middle of the longest straight part. */
    public Point labelPlace() {
        int longest = 0;
        for (int i = 1; i < points.size() - 1; i++) {
            longest = length(i) > length(longest) ? i : longest;
        }
        Point from = points.get(longest);
        Point to = points.get(longest + 1);
        return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    /** The same moved to the right and down. */
    public Route moved(Point by) {
        return new Route(edge, points.stream().map(point -> point.plus(by.x(), by.y())).toList(), onCycle);
    }

    private double length(int part) {
        return points.get(part).distance(points.get(part + 1));
    }
}
