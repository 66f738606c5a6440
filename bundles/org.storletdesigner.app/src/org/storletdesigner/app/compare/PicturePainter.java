package org.storletdesigner.app.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.storletdesigner.app.compare.Row.About;
import org.storletdesigner.app.compare.Side.Ends;
import org.storletdesigner.editor.figures.Scheme;
import org.storletdesigner.editor.figures.VerdictLook;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Caption;
import org.storletdesigner.snapshot.picture.Cluster;
import org.storletdesigner.snapshot.picture.Face;
import org.storletdesigner.snapshot.picture.Node;
import org.storletdesigner.snapshot.picture.Point;
import org.storletdesigner.snapshot.picture.Route;

/** Paints one side of a comparison: what differs is hatched, and has a sign at its corner. */
final class PicturePainter {
    private static final int HATCH = 7;
    private static final int ARROW = 7;

    private final Side side;
    private final About selected;
    private final Scheme scheme;
    private final Font regular;
    private final Font bold;

    PicturePainter(Side side, About selected, Scheme scheme, Font regular, Font bold) {
        this.side = side;
        this.selected = selected;
        this.scheme = scheme;
        this.regular = regular;
        this.bold = bold;
    }

    /** Paints what lies in the part of the picture that is seen. */
    void paint(GC gc, Rectangle seen) {
        gc.setAntialias(SWT.ON);
        side.picture().clusters().stream().filter(cluster -> seen.intersects(rectangle(cluster.box())))
                .forEach(cluster -> paint(gc, cluster, seen));
        side.picture().routes().forEach(route -> paint(gc, route));
    }

    private static Rectangle rectangle(Box box) {
        return new Rectangle((int) Math.round(box.x()), (int) Math.round(box.y()), (int) Math.round(box.width()),
                (int) Math.round(box.height()));
    }

    private void paint(GC gc, Cluster cluster, Rectangle seen) {
        Rectangle box = rectangle(cluster.box());
        frame(gc, box, scheme.cluster(), scheme.clusterBorder(), 10);
        mark(gc, box, Optional.ofNullable(side.storlets().get(cluster.storlet())), false);
        select(gc, box, selected.storlets().contains(cluster.storlet()), 10);
        within(gc, box, seen, () -> text(gc, cluster.name()));
        cluster.nodes().stream().filter(node -> seen.intersects(rectangle(node.box())))
                .forEach(node -> paint(gc, node, seen));
    }

    private void paint(GC gc, Node node, Rectangle seen) {
        Rectangle box = rectangle(node.box());
        frame(gc, box, scheme.node(), scheme.nodeBorder(), 6);
        mark(gc, box, Optional.ofNullable(side.handlers().get(node.member().name())), true);
        select(gc, box, selected.handlers().contains(node.member().name()), 6);
        within(gc, box, seen, () -> node.captions().forEach(caption -> text(gc, caption)));
    }

    private static void frame(GC gc, Rectangle box, Color ground, Color border, int arc) {
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.setBackground(ground);
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, arc, arc);
        gc.setForeground(border);
        gc.drawRoundRectangle(box.x, box.y, box.width, box.height, arc, arc);
    }

    private void mark(GC gc, Rectangle box, Optional<Mark> mark, boolean hatched) {
        mark.ifPresent(each -> {
            gc.setForeground(each.colour(scheme));
            if (hatched) {
                hatch(gc, box, each == Mark.REMOVED);
            }
            gc.setLineWidth(2);
            gc.drawRoundRectangle(box.x, box.y, box.width, box.height, 6, 6);
            sign(gc, each, box.x + box.width, box.y);
        });
    }

    /** Lines that fall for what is gone, and rise for what is new or changed. */
    private static void hatch(GC gc, Rectangle box, boolean falling) {
        gc.setLineWidth(1);
        gc.setAlpha(70);
        for (int at = HATCH - box.height; at < box.width; at += HATCH) {
            int from = Math.max(0, at);
            int to = Math.min(box.width, at + box.height);
            int y1 = from - at;
            int y2 = to - at;
            gc.drawLine(box.x + from, falling ? box.y + y1 : box.y + box.height - y1, box.x + to,
                    falling ? box.y + y2 : box.y + box.height - y2);
        }
        gc.setAlpha(255);
    }

    private void sign(GC gc, Mark mark, int x, int y) {
        gc.setBackground(mark.colour(scheme));
        gc.fillOval(x - 9, y - 9, 18, 18);
        gc.setForeground(scheme.ground());
        gc.setFont(bold);
        var size = gc.textExtent(mark.sign());
        gc.drawText(mark.sign(), x - size.x / 2, y - size.y / 2, true);
    }

    private void select(GC gc, Rectangle box, boolean isSelected, int arc) {
        if (isSelected) {
            gc.setForeground(scheme.selection());
            gc.setLineWidth(3);
            gc.drawRoundRectangle(box.x - 3, box.y - 3, box.width + 6, box.height + 6, arc + 4, arc + 4);
        }
    }

    /** The font of this machine may be wider than the one for which the boxes were made. */
    private static void within(GC gc, Rectangle box, Rectangle seen, Runnable texts) {
        gc.setClipping(box.intersection(seen));
        texts.run();
        gc.setClipping(seen);
    }

    private void text(GC gc, Caption caption) {
        gc.setFont(caption.face() == Face.BOLD ? bold : regular);
        gc.setForeground(caption.tone() == Caption.Tone.FAINT ? scheme.faint() : scheme.text());
        var metrics = gc.getFontMetrics();
        gc.drawText(caption.text(), (int) Math.round(caption.start().x()),
                (int) Math.round(caption.start().y()) - metrics.getAscent() - metrics.getLeading(), true);
    }

    private void paint(GC gc, Route route) {
        Ends ends = new Ends(route.edge().from().name(), route.edge().to().name());
        Optional<Mark> mark = Optional.ofNullable(side.edges().get(ends));
        VerdictLook look = VerdictLook.of(route.edge().verdict());
        boolean isSelected = selected.edges().contains(ends);
        Color colour = isSelected ? scheme.selection()
                : mark.map(each -> each.colour(scheme)).orElse(look.colour(scheme));
        gc.setForeground(colour);
        gc.setLineWidth(isSelected ? 4 : mark.isPresent() ? 3 : 2);
        int[] dashes = look.dashes();
        gc.setLineStyle(dashes.length == 0 ? SWT.LINE_SOLID : SWT.LINE_CUSTOM);
        if (dashes.length > 0) {
            gc.setLineDash(dashes);
        }
        gc.drawPolyline(polyline(route.points()));
        gc.setLineStyle(SWT.LINE_SOLID);
        arrow(gc, route.points(), colour);
        mark.ifPresent(each -> sign(gc, each, (int) route.labelPlace().x(), (int) route.labelPlace().y()));
    }

    private static int[] polyline(List<Point> points) {
        return points.stream().flatMapToInt(point -> IntStream.of((int) Math.round(point.x()),
                (int) Math.round(point.y()))).toArray();
    }

    private static void arrow(GC gc, List<Point> points, Color colour) {
        Point tip = points.getLast();
        Point from = points.get(points.size() - 2);
        double length = Math.max(1, Math.hypot(tip.x() - from.x(), tip.y() - from.y()));
        double dx = (tip.x() - from.x()) / length * ARROW;
        double dy = (tip.y() - from.y()) / length * ARROW;
        gc.setBackground(colour);
        gc.fillPolygon(new int[] {(int) tip.x(), (int) tip.y(), (int) (tip.x() - dx - dy / 2),
            (int) (tip.y() - dy + dx / 2), (int) (tip.x() - dx + dy / 2), (int) (tip.y() - dy - dx / 2)});
    }
}
