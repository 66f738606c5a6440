package org.storletdesigner.editor.paper;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * How a person wants a drawing on paper.
 *
 * @param percent of the real size; 0 for what fits on one page
 * @param header whether every page tells the name and its number
 */
record Setup(int percent, boolean header) {
    static final Setup USUAL = new Setup(0, true);
    static final int SMALLEST = 10;
    static final int LARGEST = 400;

    boolean isOnePage() {
        return percent == 0;
    }

    /** The sheets that a drawing needs, each with so much room. */
    Sheets sheets(Rectangle drawing, Dimension room) {
        return isOnePage() ? Sheets.one(drawing, room) : new Sheets(drawing, room, percent / 100.0);
    }
}
