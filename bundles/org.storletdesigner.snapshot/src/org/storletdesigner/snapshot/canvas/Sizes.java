package org.storletdesigner.snapshot.canvas;

import org.storletdesigner.model.Bounds;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Point;

/** How large the boxes of a canvas are where nobody made them otherwise, and how small they may be. */
final class Sizes {
    /** The bar of a frame with its name. */
    static final double TITLE = 28;
    /** Between a frame and the handlers in it. */
    static final double MARGIN = 14;
    static final Box HANDLER = size(184, 66);
    static final Box LEAST_HANDLER = size(60, 28);
    static final Box LEAST_FRAME = size(120, TITLE + 40);
    static final Box FOLDED = size(184, 50);
    static final Box SOURCE = size(168, 50);

    private static final double NOTE_WIDTH = 200;
    private static final double NOTE_LINE = 15;
    private static final int NOTE_LETTERS = 25;
    private static final int MOST_NOTE_LINES = 12;

    private Sizes() { }

    private static Box size(double width, double height) {
        return new Box(0, 0, width, height);
    }

    /** With room for all of a text that is not too long. */
    static Box note(String text) {
        int lines = text.lines().mapToInt(line -> 1 + line.length() / NOTE_LETTERS).sum();
        return size(NOTE_WIDTH, 28 + NOTE_LINE * Math.clamp(lines, 2, MOST_NOTE_LINES));
    }

    /** What a document says, in no less than a size. */
    static Box of(Bounds bounds, Box least) {
        return new Box(bounds.x(), bounds.y(), Math.max(bounds.width(), least.width()),
                Math.max(bounds.height(), least.height()));
    }

    /** A size at a place. */
    static Box at(Point corner, Box size) {
        return new Box(corner.x(), corner.y(), size.width(), size.height());
    }
}
