package org.storletdesigner.editor.layout;

import java.util.Collection;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.storletdesigner.snapshot.picture.Box;

/** Finds room on a canvas without moving anything. */
public final class FreePlace {
    static final int GAP = org.storletdesigner.snapshot.canvas.FreePlace.GAP;

    private FreePlace() { }

    /**
     * A place of this size that is near to the wanted one, among those that leave a gap to everything there. Where
     * all around is full, below everything.
     */
    public static Rectangle near(Rectangle wanted, Collection<Rectangle> taken) {
        List<Box> boxes = taken.stream().map(FreePlace::box).toList();
        Box place = org.storletdesigner.snapshot.canvas.FreePlace.near(box(wanted), boxes);
        return new Rectangle((int) place.x(), (int) place.y(), wanted.width, wanted.height);
    }

    private static Box box(Rectangle place) {
        return new Box(place.x, place.y, place.width, place.height);
    }
}
