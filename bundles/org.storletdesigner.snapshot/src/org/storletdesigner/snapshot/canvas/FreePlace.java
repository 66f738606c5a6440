package org.storletdesigner.snapshot.canvas;

import java.util.Collection;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Point;

/** Finds room on a canvas without moving anything. */
public final class FreePlace {
    /** What stays free around a place. */
    public static final int GAP = 28;
    private static final int STEP = 20;
    private static final int FARTHEST = 400;

    private FreePlace() { }

    /**
     * A place of this size that is near to the wanted one, among those that leave a gap to everything there. Where
     * all around is full, below everything.
     */
    public static Box near(Box wanted, Collection<Box> taken) {
        for (int ring = 0; ring <= FARTHEST; ring++) {
            for (int side = -ring; side <= ring; side++) {
                for (Point offset : around(ring, side)) {
                    Box place = wanted.moved(new Point(offset.x() * STEP, offset.y() * STEP));
                    if (isFree(place, taken)) {
                        return place;
                    }
                }
            }
        }
        double bottom = taken.stream().mapToDouble(Box::bottom).max().orElse(0);
        return new Box(wanted.x(), bottom + GAP, wanted.width(), wanted.height());
    }

    /** To the right and below rather than to the left and above, where only half as far counts as near. */
    private static Point[] around(int ring, int side) {
        int back = -ring / 2;
        return side < back ? new Point[0]
                : new Point[] {new Point(ring, side), new Point(side, ring), new Point(back, side),
                    new Point(side, back)};
    }

    private static boolean isFree(Box place, Collection<Box> taken) {
        Box room = place.grown(GAP - 1);
        return taken.stream().noneMatch(room::overlaps);
    }
}
