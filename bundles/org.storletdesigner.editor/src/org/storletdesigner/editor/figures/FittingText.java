package org.storletdesigner.editor.figures;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.graphics.Font;
import org.storletdesigner.snapshot.look.VisibleText;

/** One line of text that is cut where its room ends. Measured when it is painted for the first time, and then kept. */
final class FittingText {
    /** No letter of any use is narrower; this keeps very long texts from being measured. */
    private static final int NARROWEST = 2;

    private String text = "";
    private String fitted;
    private int width;
    private Font font;

    /** Whether it was another text before. */
    boolean set(String wanted) {
        boolean other = !text.equals(wanted);
        if (other) {
            text = wanted;
            fitted = null;
        }
        return other;
    }

    String text() {
        return text;
    }

    void paint(Graphics graphics, Font wanted, int x, int y, int room) {
        if (room > 0 && !text.isEmpty()) {
            fit(wanted, room);
            graphics.setFont(wanted);
            graphics.drawString(fitted, x, y);
        }
    }

    /** How much of its room it takes. */
    int width(Font wanted, int room) {
        fit(wanted, room);
        return measure(fitted);
    }

    private void fit(Font wanted, int room) {
        if (fitted == null || room != width || !wanted.equals(font)) {
            width = room;
            font = wanted;
            fitted = fitting(VisibleText.of(text, room / NARROWEST + 1));
        }
    }

    private String fitting(String visible) {
        if (measure(visible) <= width) {
            return visible;
        }
        int fits = 0;
        int tooLong = visible.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (measure(visible.substring(0, middle) + VisibleText.ELLIPSIS) <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return visible.substring(0, VisibleText.boundary(visible, fits)).stripTrailing() + VisibleText.ELLIPSIS;
    }

    private int measure(String part) {
        return FigureUtilities.getTextWidth(part, font);
    }
}
