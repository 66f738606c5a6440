package org.storletdesigner.editor.lines;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/** Where a line was that is gone: it fades away, and takes itself off the canvas. */
public final class GhostLine extends Polyline {
    private static final int STEPS = 8;
    private static final int MILLIS = 90;

    private int step = STEPS;

    private GhostLine(PointList points, Color colour) {
        setPoints(points);
        setForegroundColor(colour);
        setLineWidth(4);
        setEnabled(false);
    }

    /** Lets a line with these points fade away on a layer. */
    public static void show(PointList points, Color colour, IFigure layer) {
        GhostLine ghost = new GhostLine(points.getCopy(), colour);
        layer.add(ghost);
        Display.getCurrent().timerExec(MILLIS, ghost::fade);
    }

    private void fade() {
        step--;
        if (getParent() == null) {
            return;
        }
        if (step <= 0) {
            getParent().remove(this);
        } else {
            repaint();
            Display.getCurrent().timerExec(MILLIS, this::fade);
        }
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setAlpha(200 * step / STEPS);
        graphics.setLineStyle(SWT.LINE_DOT);
        super.outlineShape(graphics);
    }
}
