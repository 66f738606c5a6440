package org.storletdesigner.editor.lines;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.storletdesigner.editor.figures.BoxFigure;
import org.storletdesigner.editor.figures.Fonts;

/** The words in the middle of a line. */
final class LineLabel extends Label {
    private final BoxFigure.Canvas canvas;

    LineLabel(String text, BoxFigure.Canvas canvas) {
        super(text);
        this.canvas = canvas;
        setFont(Fonts.plain());
        setBorder(new MarginBorder(1, 4, 1, 4));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (canvas.scale() >= BoxFigure.READABLE) {
            graphics.setBackgroundColor(canvas.scheme().ground());
            graphics.setForegroundColor(canvas.scheme().text());
            graphics.fillRoundRectangle(getBounds(), 8, 8);
            super.paintFigure(graphics);
        }
    }

    /** In the middle of the longest straight part. */
    static final class Place extends ConnectionLocator {
        Place(Connection line) {
            super(line, MIDDLE);
        }

        @Override
        protected Point getReferencePoint() {
            PointList points = getConnection().getPoints();
            int longest = 0;
            for (int i = 1; i < points.size() - 1; i++) {
                longest = length(points, i) > length(points, longest) ? i : longest;
            }
            Point middle = points.getPoint(longest).getTranslated(points.getPoint(longest + 1)).scale(0.5);
            getConnection().translateToAbsolute(middle);
            return middle;
        }

        private static double length(PointList points, int part) {
            return points.getPoint(part).getDistance(points.getPoint(part + 1));
        }
    }
}
