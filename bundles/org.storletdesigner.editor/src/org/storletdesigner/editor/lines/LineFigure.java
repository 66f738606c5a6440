package org.storletdesigner.editor.lines;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.editor.figures.BoxFigure;
import org.storletdesigner.editor.figures.BoxLook.Prominence;

/** An edge: a line whose pattern and colour say its verdict, with a head, and a label where one is wanted. */
public final class LineFigure extends PolylineConnection {
    /** Nobody can hold the mouse on a thin line; the head and the halo need this room as well. */
    private static final int REACH = 14;
    private static final int FLASHES = 7;
    private static final int FLASH_MILLIS = 110;
    /** Below this scale neither corners nor dashes can be seen. */
    private static final double SIMPLE = 0.2;

    private final BoxFigure.Canvas canvas;
    private LineLook look;
    private Reasons reasons;
    private LineLabel label;
    private boolean selected;
    private boolean hovered;
    private int flash;
    private PointList rounded;

    /** Why a line is there. */
    public interface Reasons {
        /** The mouse came to the line: its tooltip will be wanted. */
        void ask();

        IFigure tooltip();
    }

    public LineFigure(BoxFigure.Canvas canvas) {
        this.canvas = canvas;
        setLineWidth(REACH);
        addMouseMotionListener(new Hover());
    }

    public void setReasons(Reasons wanted) {
        reasons = wanted;
    }

    @Override
    public IFigure getToolTip() {
        return reasons.tooltip();
    }

    public void setLook(LineLook wanted) {
        if (!wanted.equals(look)) {
            boolean moved = look == null || look.paired() != wanted.paired();
            look = wanted;
            showLabel();
            if (moved) {
                revalidate();
            }
            repaint();
        }
    }

    /** Whether another line leads back, so that both keep to their side. */
    public boolean isPaired() {
        return look != null && look.paired();
    }

    private void showLabel() {
        if (label != null) {
            remove(label);
            label = null;
        }
        if (!look.label().isEmpty()) {
            label = new LineLabel(look.label(), canvas);
            add(label, new LineLabel.Place(this));
        }
    }

    public void setSelected(boolean wanted) {
        selected = wanted;
        repaint();
    }

    /** Glows for a moment; nothing waits for it. */
    public void flash() {
        boolean running = flash > 0;
        flash = FLASHES;
        repaint();
        if (!running) {
            Display.getCurrent().timerExec(FLASH_MILLIS, this::fade);
        }
    }

    private void fade() {
        if (flash > 0 && getParent() != null) {
            flash--;
            repaint();
            Display.getCurrent().timerExec(FLASH_MILLIS, this::fade);
        } else {
            flash = 0;
        }
    }

    // ---- painting

    private boolean isSelected() {
        return selected && !canvas.isOnPaper();
    }

    private boolean isHovered() {
        return hovered && !canvas.isOnPaper();
    }

    private int flashing() {
        return canvas.isOnPaper() ? 0 : flash;
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        if (look == null || getPoints().size() < 2 || !Sight.of(graphics, REACH).meets(getPoints())) {
            return;
        }
        boolean simple = canvas.scale() < SIMPLE;
        PointList points = simple ? getPoints() : rounded();
        graphics.setAntialias(SWT.ON);
        paintHalo(graphics, points);
        graphics.setAlpha(look.alpha());
        graphics.setForegroundColor(colour());
        graphics.setBackgroundColor(colour());
        graphics.setLineWidth(width());
        paintLine(graphics, points, simple);
        graphics.setLineStyle(SWT.LINE_SOLID);
        paintHead(graphics, points);
        if (look.change() == LineLook.Change.GONE) {
            paintCross(graphics, points.getMidpoint());
        }
    }

    @Override
    public void setPoints(PointList points) {
        rounded = null;
        super.setPoints(points);
    }

    private PointList rounded() {
        if (rounded == null) {
            rounded = RoundedCorners.of(getPoints());
        }
        return rounded;
    }

    private void paintHalo(Graphics graphics, PointList points) {
        boolean glows = flashing() > 0 || look.endless() || look.prominence() == Prominence.EMPHASISED
                || look.change() == LineLook.Change.ADDED || isSelected() || isHovered();
        if (glows && look.prominence() != Prominence.FADED) {
            graphics.setLineWidth(9);
            graphics.setForegroundColor(isSelected() || isHovered() || look.change() == LineLook.Change.ADDED
                    ? canvas.scheme().selection() : canvas.scheme().halo());
            graphics.setAlpha(flashing() > 0 ? 40 + 27 * flashing() : isSelected() ? 110 : isHovered() ? 60 : 115);
            graphics.setLineStyle(SWT.LINE_SOLID);
            graphics.drawPolyline(points);
        }
    }

    private void paintLine(Graphics graphics, PointList points, boolean simple) {
        int[] dashes = look.verdict().dashes();
        if (dashes.length > 0 && !simple) {
            graphics.setLineDash(dashes);
        }
        graphics.drawPolyline(points);
    }

    private Color colour() {
        return look.change() == LineLook.Change.GONE ? canvas.scheme().error() : look.verdict().colour(canvas.scheme());
    }

    /** Never less than a pixel, however small the canvas is drawn. */
    private int width() {
        boolean strong = isSelected() || look.endless() || look.prominence() == Prominence.EMPHASISED
                || look.change() == LineLook.Change.ADDED;
        return Math.max(strong ? 3 : 2, (int) Math.ceil(1 / canvas.scale()));
    }

    /** Closed for an edge between two handlers, open where an end stands for several. */
    private void paintHead(Graphics graphics, PointList points) {
        Point tip = points.getLastPoint();
        Point neck = points.getPoint(points.size() - 2);
        double length = Math.max(1, Math.hypot(tip.x - neck.x, tip.y - neck.y));
        double dx = (tip.x - neck.x) / length;
        double dy = (tip.y - neck.y) / length;
        PointList head = new PointList();
        head.addPoint(at(tip, -11 * dx - 5 * dy, -11 * dy + 5 * dx));
        head.addPoint(tip);
        head.addPoint(at(tip, -11 * dx + 5 * dy, -11 * dy - 5 * dx));
        if (look.merged()) {
            graphics.drawPolyline(head);
        } else {
            graphics.fillPolygon(head);
        }
    }

    private static Point at(Point origin, double dx, double dy) {
        return new Point((int) Math.round(origin.x + dx), (int) Math.round(origin.y + dy));
    }

    private static void paintCross(Graphics graphics, Point middle) {
        graphics.setLineWidth(3);
        graphics.drawLine(middle.x - 6, middle.y - 6, middle.x + 6, middle.y + 6);
        graphics.drawLine(middle.x - 6, middle.y + 6, middle.x + 6, middle.y - 6);
    }

    private final class Hover extends MouseMotionListener.Stub {
        @Override
        public void mouseEntered(MouseEvent event) {
            hovered = true;
            reasons.ask();
            repaint();
        }

        @Override
        public void mouseExited(MouseEvent event) {
            hovered = false;
            repaint();
        }
    }
}
