package org.storletdesigner.editor.layout;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/** Boxes below each other, in as many columns side by side as a height needs. */
final class Columns {
    private final List<Rectangle> places = new ArrayList<>();

    Columns(List<Dimension> sizes, int height) {
        int x = 0;
        int y = 0;
        int next = 0;
        for (Dimension size : sizes) {
            if (y > 0 && y + size.height > height) {
                x = next;
                y = 0;
            }
            places.add(new Rectangle(x, y, size.width, size.height));
            y += size.height + FreePlace.GAP;
            next = Math.max(next, x + size.width + FreePlace.GAP);
        }
    }

    /** In the order of the sizes, from the origin on. */
    List<Rectangle> places() {
        return List.copyOf(places);
    }

    /** How far to the right all of them reach. */
    int width() {
        return places.stream().mapToInt(Rectangle::right).max().orElse(0);
    }
}
