package org.storletdesigner.editor.layout;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/** Boxes below each other, in as many columns side by side as a height needs. */
final class Columns {
    private final List<Rectangle> places = new ArrayList<>();
    private final int height;

    Columns(List<Dimension> sizes, int height) {
        this.height = height;
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
        return places.stream().map(Rectangle::getCopy).toList();
    }

    /**
     * In the order of the sizes, each moved down towards where its middle is wanted, as far as one column has room.
     *
     * @param middles in ascending order; infinite for one that may be anywhere
     */
    List<Rectangle> near(List<Double> middles) {
        List<Rectangle> moved = places();
        int room = places.isEmpty() || places.getLast().x > 0 ? 0 : Math.max(0, height - places.getLast().bottom());
        int down = 0;
        for (int i = 0; i < moved.size(); i++) {
            if (Double.isFinite(middles.get(i))) {
                int wanted = (int) Math.round(middles.get(i)) - moved.get(i).height / 2 - moved.get(i).y;
                down = Math.clamp(wanted, down, room);
            }
            moved.get(i).translate(0, down);
        }
        return moved;
    }

    /** How far to the right all of them reach. */
    int width() {
        return places.stream().mapToInt(Rectangle::right).max().orElse(0);
    }
}
