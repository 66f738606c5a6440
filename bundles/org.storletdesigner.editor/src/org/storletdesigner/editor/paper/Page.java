package org.storletdesigner.editor.paper;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;

/**
 * A page of a printer, in its dots: what can be printed on, margins apart, with the header at its top.
 *
 * @param paper all of the sheet
 * @param body where the drawing goes
 * @param dpi dots for each inch
 */
record Page(Rectangle paper, Rectangle header, Rectangle body, Point dpi) {
    /** Pixels of the canvas at its real size for each inch. */
    static final double CANVAS_DPI = 96;

    private static final double MARGIN_INCHES = 0.5;
    private static final double HEADER_INCHES = 0.3;

    static Page of(Printer printer, boolean headed) {
        return of(printer.computeTrim(0, 0, 0, 0), printer.getClientArea(), printer.getDPI(), headed);
    }

    /** The trim is what the paper has around the area that can be printed on. */
    static Page of(Rectangle trim, Rectangle printable, Point dpi, boolean headed) {
        Rectangle paper = new Rectangle(trim.x, trim.y, printable.width + trim.width, printable.height + trim.height);
        int side = (int) (MARGIN_INCHES * dpi.x);
        int top = (int) (MARGIN_INCHES * dpi.y);
        Rectangle inside = new Rectangle(paper.x + side, paper.y + top, paper.width - 2 * side, paper.height - 2 * top)
                .intersection(new Rectangle(0, 0, printable.width, printable.height));
        int head = headed ? (int) (HEADER_INCHES * dpi.y) : 0;
        return new Page(paper, new Rectangle(inside.x, inside.y, inside.width, head),
                new Rectangle(inside.x, inside.y + head, inside.width, inside.height - head), dpi);
    }

    /** How much of a canvas at its real size fits. */
    Dimension room() {
        return new Dimension(Math.max(1, (int) (body.width * CANVAS_DPI / dpi.x)),
                Math.max(1, (int) (body.height * CANVAS_DPI / dpi.y)));
    }

    /** Where a part of so many pixels of the canvas is printed: at the upper left. */
    Rectangle place(Dimension part, double scale) {
        return new Rectangle(body.x, body.y,
                Math.min(body.width, (int) Math.round(part.width * scale * dpi.x / CANVAS_DPI)),
                Math.min(body.height, (int) Math.round(part.height * scale * dpi.y / CANVAS_DPI)));
    }
}
