package org.storletdesigner.editor.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.editor.lines.LineFigure;
import org.storletdesigner.snapshot.canvas.Detours;
import org.storletdesigner.snapshot.picture.Box;

/** Routes lines round the boxes of a canvas; straight through where there are so many that it would take too long. */
public final class RoundBoxesRouter extends AbstractRouter {
    private static final int MOST_BOXES = 700;
    private static final int ASIDE = 7;
    private static final int LOOP = 14;

    private Supplier<Collection<Rectangle>> boxes = List::of;
    private Supplier<Collection<?>> lines = List::of;
    private Detours detours;
    private boolean straight;
    private boolean rerouting;

    /**
     * Says where to look.
     *
     * @param ofBoxes where the boxes are that no line should cross, in the coordinates of the lines
     * @param ofLines the figures of all lines
     */
    public void setSurroundings(Supplier<Collection<Rectangle>> ofBoxes, Supplier<Collection<?>> ofLines) {
        boxes = ofBoxes;
        lines = ofLines;
        detours = null;
    }

    /** Looks for the boxes again before the next line is routed; lines for which that matters are routed soon. */
    public void boxesMoved() {
        detours = null;
        if (!rerouting && Display.getCurrent() != null) {
            rerouting = true;
            Display.getCurrent().asyncExec(this::reroute);
        }
    }

    /** Lines that have corners may need them no more; straight ones may be in the way now. */
    private void reroute() {
        rerouting = false;
        if (!straight()) {
            lines.get().stream().map(Connection.class::cast)
                    .filter(line -> line.getPoints().size() > 2 || isCrossing(line)).forEach(Connection::revalidate);
        }
    }

    private boolean isCrossing(Connection line) {
        PointList points = line.getPoints();
        return points.size() > 1 && path(points.getFirstPoint(), points.getLastPoint()).size() > 2;
    }

    @Override
    public void route(Connection line) {
        if (line.getSourceAnchor() instanceof BoxAnchor source && line.getTargetAnchor() instanceof BoxAnchor target
                && source.getOwner() != null && target.getOwner() != null) {
            Rectangle from = source.bounds();
            Rectangle to = target.bounds();
            line.setPoints(source == target ? loop(from) : points(from, to, line));
        }
    }

    /** A loop below the box, at its right, within the margin that a storlet has around its handlers. */
    private static PointList loop(Rectangle box) {
        int right = box.right() - 12;
        int left = Math.max(box.x + 4, right - 34);
        int bottom = box.bottom();
        return new PointList(new int[] {left, bottom, left, bottom + LOOP, right, bottom + LOOP, right, bottom});
    }

    private PointList points(Rectangle from, Rectangle to, Connection line) {
        Point start = from.getCenter();
        Point end = to.getCenter();
        if (line instanceof LineFigure figure && figure.isPaired()) {
            keepAside(start, end);
        }
        List<Point> path = straight() ? new ArrayList<>(List.of(start, end)) : path(start, end);
        path.set(0, border(from, path.get(0), path.get(1)));
        int last = path.size() - 1;
        path.set(last, border(to, path.get(last), path.get(last - 1)));
        PointList points = new PointList(path.size());
        path.forEach(points::addPoint);
        return points;
    }

    /** Of two lines that lead to and fro, each keeps to its right, so that both can be seen. */
    private static void keepAside(Point start, Point end) {
        double length = Math.max(1, start.getDistance(end));
        int dx = (int) Math.round(-(end.y - start.y) / length * ASIDE);
        int dy = (int) Math.round((end.x - start.x) / length * ASIDE);
        start.translate(dx, dy);
        end.translate(dx, dy);
    }

    /** Where a line from a point inside a box to one outside leaves the box. */
    private static Point border(Rectangle box, Point inside, Point outside) {
        double dx = outside.x - inside.x;
        double dy = outside.y - inside.y;
        double horizontal = dx == 0 ? Double.MAX_VALUE : ((dx > 0 ? box.right() : box.x) - inside.x) / dx;
        double vertical = dy == 0 ? Double.MAX_VALUE : ((dy > 0 ? box.bottom() : box.y) - inside.y) / dy;
        double share = Math.min(1, Math.max(0, Math.min(horizontal, vertical)));
        return new Point((int) Math.round(inside.x + share * dx), (int) Math.round(inside.y + share * dy));
    }

    private List<Point> path(Point start, Point end) {
        return detours().between(place(start), place(end)).stream()
                .map(point -> new Point((int) point.x(), (int) point.y()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static org.storletdesigner.snapshot.picture.Point place(Point point) {
        return new org.storletdesigner.snapshot.picture.Point(point.x, point.y);
    }

    private boolean straight() {
        detours();
        return straight;
    }

    private Detours detours() {
        if (detours == null) {
            Collection<Rectangle> all = boxes.get();
            straight = all.size() > MOST_BOXES;
            detours = new Detours(straight ? List.of() : all.stream().map(RoundBoxesRouter::box).toList());
        }
        return detours;
    }

    private static Box box(Rectangle box) {
        return new Box(box.x, box.y, box.width, box.height);
    }
}
