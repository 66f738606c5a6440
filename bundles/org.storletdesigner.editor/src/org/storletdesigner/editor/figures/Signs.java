package org.storletdesigner.editor.figures;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.storletdesigner.analysis.finding.Severity;

/**
 * The small signs that canvas and legend share. Their shapes differ, so that no colour is needed to tell them apart.
 */
final class Signs {
    static final int RADIUS = 7;

    private Signs() { }

    /** The sign of a severity around a point. */
    static void paint(Severity severity, Point centre, Graphics graphics, Scheme scheme) {
        switch (severity) {
            case ERROR -> error(centre, graphics, scheme);
            case WARNING -> warning(centre, graphics, scheme);
            case INFORMATION -> information(centre, graphics, scheme);
        }
    }

    private static void error(Point centre, Graphics graphics, Scheme scheme) {
        graphics.setBackgroundColor(scheme.error());
        graphics.fillOval(centre.x - RADIUS, centre.y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        graphics.setForegroundColor(scheme.ground());
        graphics.setLineWidth(2);
        graphics.drawLine(centre.x - 3, centre.y - 3, centre.x + 2, centre.y + 2);
        graphics.drawLine(centre.x - 3, centre.y + 2, centre.x + 2, centre.y - 3);
    }

    private static void warning(Point centre, Graphics graphics, Scheme scheme) {
        PointList corners = new PointList(new int[] {centre.x, centre.y - RADIUS - 1, centre.x + RADIUS + 1,
            centre.y + RADIUS - 1, centre.x - RADIUS - 1, centre.y + RADIUS - 1});
        graphics.setBackgroundColor(scheme.warning());
        graphics.fillPolygon(corners);
        graphics.setForegroundColor(ColorConstants.black);
        graphics.setLineWidth(2);
        graphics.drawLine(centre.x, centre.y - 3, centre.x, centre.y + 1);
        graphics.drawLine(centre.x, centre.y + 4, centre.x, centre.y + 4);
    }

    private static void information(Point centre, Graphics graphics, Scheme scheme) {
        graphics.setForegroundColor(scheme.faint());
        graphics.setLineWidth(1);
        graphics.drawOval(centre.x - RADIUS + 1, centre.y - RADIUS + 1, 2 * RADIUS - 3, 2 * RADIUS - 3);
        graphics.drawLine(centre.x - 1, centre.y - 1, centre.x - 1, centre.y + 3);
        graphics.drawLine(centre.x - 1, centre.y - 4, centre.x - 1, centre.y - 4);
    }
}
