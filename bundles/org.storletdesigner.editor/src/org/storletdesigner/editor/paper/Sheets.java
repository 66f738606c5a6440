package org.storletdesigner.editor.paper;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * How a drawing is spread over the sheets of a printer, row by row. Lengths are those of the canvas at its real size.
 *
 * @param drawing what is to be printed
 * @param room what one sheet has for it
 * @param scale how much larger than it is
 */
record Sheets(Rectangle drawing, Dimension room, double scale) {
    Sheets {
        if (room.isEmpty() || !(scale > 0)) {
            throw new IllegalArgumentException("a sheet has some room for a drawing of some size");
        }
    }

    /** All of it on one sheet: made smaller where it has to be, and never larger. */
    static Sheets one(Rectangle drawing, Dimension room) {
        double scale = Math.min((double) room.width / drawing.width, (double) room.height / drawing.height);
        return new Sheets(drawing, room, Math.min(1, scale));
    }

    int columns() {
        return count(drawing.width, step(room.width));
    }

    int rows() {
        return count(drawing.height, step(room.height));
    }

    private static int count(int length, int step) {
        return (length + step - 1) / step;
    }

    /** How much of the drawing one sheet has at most, in whole pixels, so that none is torn apart. */
    private int step(int available) {
        return Math.max(1, (int) Math.floor(available / scale + 1e-6));
    }

    int count() {
        return columns() * rows();
    }

    /** What of the drawing is on a sheet, counted from 0; the last ones of a row and a column may have less. */
    Rectangle part(int sheet) {
        int left = (column(sheet) - 1) * step(room.width);
        int top = (row(sheet) - 1) * step(room.height);
        return new Rectangle(drawing.x + left, drawing.y + top, Math.min(step(room.width), drawing.width - left),
                Math.min(step(room.height), drawing.height - top));
    }

    /** The numbers of the sheets whose parts fit; those on which there is nothing are no pages. */
    List<Integer> where(Predicate<Rectangle> fits) {
        return IntStream.range(0, count()).filter(sheet -> fits.test(part(sheet))).boxed().toList();
    }

    /** Where a sheet belongs when all are put together, counted from 1. */
    int row(int sheet) {
        return sheet / columns() + 1;
    }

    int column(int sheet) {
        return sheet % columns() + 1;
    }
}
