package org.storletdesigner.snapshot.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Point;

/**
 * Leads lines round boxes: where a straight piece meets one, it goes over the corners of the side that is nearer, and
 * each new piece is looked at in turn; corners that turn out to be needless are left out. A line looks at the boxes a
 * bounded number of times; where all is full of boxes, it may still cross one.
 */
public final class Detours {
    private static final int MARGIN = 9;
    private static final int MOST_POINTS = 14;

    private final Box[] boxes;

    /** Round these boxes, with a margin. */
    public Detours(Collection<Box> boxes) {
        this.boxes = boxes.stream().map(box -> box.grown(MARGIN)).toArray(Box[]::new);
    }

    /** The points of a line from one point to another, both included; boxes in which one of them lies do not count. */
    public List<Point> between(Point from, Point to) {
        List<Point> path = new ArrayList<>(List.of(from, to));
        boolean led = false;
        int at = 0;
        while (at < path.size() - 1 && path.size() < MOST_POINTS) {
            Segment piece = new Segment(path.get(at), path.get(at + 1));
            Box first = firstInTheWay(piece, from, to);
            if (first == null) {
                at++;
            } else {
                led |= path.addAll(at + 1, corners(piece, first));
            }
        }
        if (led) {
            shorten(path, from, to);
        }
        return path;
    }

    private Box firstInTheWay(Segment piece, Point from, Point to) {
        Box first = null;
        double nearest = Double.MAX_VALUE;
        for (Box box : boxes) {
            if (piece.crosses(box) && !box.contains(from) && !box.contains(to)) {
                double along = piece.along(box.centre());
                if (along < nearest) {
                    nearest = along;
                    first = box;
                }
            }
        }
        return first;
    }

    private boolean isFree(Segment piece, Point from, Point to) {
        for (Box box : boxes) {
            if (piece.crosses(box) && !box.contains(from) && !box.contains(to)) {
                return false;
            }
        }
        return true;
    }

    /** The corners on the side of the line where they stick out less, in the order in which the line passes them. */
    private static List<Point> corners(Segment piece, Box box) {
        List<Point> left = new ArrayList<>(4);
        List<Point> right = new ArrayList<>(4);
        for (Point corner : box.corners()) {
            (piece.side(corner) > 0 ? left : right).add(corner);
        }
        List<Point> nearer = left.isEmpty() || !right.isEmpty() && farthest(piece, right) < farthest(piece, left)
                ? right : left;
        nearer.sort(Comparator.comparingDouble(piece::along));
        return nearer;
    }

    private static double farthest(Segment piece, List<Point> corners) {
        return corners.stream().mapToDouble(corner -> Math.abs(piece.side(corner))).max().orElse(0);
    }

    /** From each corner straight on to the last one that can be seen from it. */
    private void shorten(List<Point> path, Point from, Point to) {
        for (int i = 0; i < path.size() - 2; i++) {
            for (int last = path.size() - 1; last > i + 1; last--) {
                if (isFree(new Segment(path.get(i), path.get(last)), from, to)) {
                    path.subList(i + 1, last).clear();
                    break;
                }
            }
        }
    }
}
