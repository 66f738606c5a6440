package org.storletdesigner.editor.lines;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** The part of a canvas that is being painted: most long lines pass it by, and strokes are dear. */
record Sight(Rectangle area) {
    /** What these graphics paint, and so much around it. */
    static Sight of(Graphics graphics, int around) {
        return new Sight(graphics.getClip(new Rectangle()).expand(around, around));
    }

    /** Whether a line passes through it. */
    boolean meets(PointList line) {
        for (int i = 1; i < line.size(); i++) {
            if (meets(line.getPoint(i - 1), line.getPoint(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean meets(Point from, Point to) {
        boolean near = Math.max(from.x, to.x) >= area.x && Math.min(from.x, to.x) <= area.right()
                && Math.max(from.y, to.y) >= area.y && Math.min(from.y, to.y) <= area.bottom();
        return near && !isOnOneSide(from, to);
    }

    /** Whether all corners lie on one side of the line. */
    private boolean isOnOneSide(Point from, Point to) {
        long first = side(from, to, area.x, area.y);
        long second = side(from, to, area.right(), area.y);
        long third = side(from, to, area.right(), area.bottom());
        long fourth = side(from, to, area.x, area.bottom());
        return first > 0 && second > 0 && third > 0 && fourth > 0
                || first < 0 && second < 0 && third < 0 && fourth < 0;
    }

    private static long side(Point from, Point to, int x, int y) {
        return (long) (to.x - from.x) * (y - from.y) - (long) (to.y - from.y) * (x - from.x);
    }
}
