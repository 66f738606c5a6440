package org.storletdesigner.editor.actions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ZoomManager;
import org.storletdesigner.model.Storlet;

/** How large a canvas is drawn, and which part of it is seen. */
public final class ZoomCommands {
    private static final double WHEEL = 1.15;
    private static final int ROOM = 24;
    /** Nothing smaller can be read at ease. */
    private static final double READABLE = 0.6;
    /** What is selected is looked at closely, but a single handler is not to fill the window. */
    private static final double LARGEST = 2;

    private final GraphicalViewer viewer;
    private final ZoomManager zoom;
    private final Runnable settle;

    /** The runnable is called before places are looked at: it ends what moves. */
    public ZoomCommands(GraphicalViewer viewer, ZoomManager zoom, Runnable settle) {
        this.viewer = viewer;
        this.zoom = zoom;
        this.settle = settle;
    }

    public void in() {
        zoom.zoomIn();
    }

    public void out() {
        zoom.zoomOut();
    }

    /** Shows what is in the middle in its real size, or what is nearest, where that would be empty paper. */
    public void actual() {
        zoom.setZoom(1);
        viewport().validate();
        Rectangle seen = new Rectangle(viewport().getViewLocation(), window());
        List<?> parts = viewer.getContents().getChildren();
        if (boxes(parts).noneMatch(seen::intersects)) {
            List<?> selected = viewer.getSelectedEditParts();
            boxes(selected.isEmpty() ? parts : selected).map(Rectangle::getCenter)
                    .min(Comparator.comparingDouble(seen.getCenter()::getDistance)).ifPresent(this::centre);
        }
    }

    /** Shows everything, as large as it fits but never larger than it is. */
    public void fit() {
        settle.run();
        viewer.flush();
        extent(viewer.getContents().getChildren()).ifPresent(all -> show(all, 1));
    }

    /** Shows everything where it can be read then; else where it begins, as small as it can be read. */
    public void overview() {
        settle.run();
        viewer.flush();
        extent(viewer.getContents().getChildren()).ifPresent(all -> {
            if (scaleFor(all) >= READABLE) {
                show(all, 1);
            } else {
                zoom.setZoom(READABLE);
                viewport().validate();
                Point start = start(all);
                scrollTo((start.x - ROOM) * READABLE, (start.y - ROOM) * READABLE);
            }
        });
    }

    /** At the left, as high or low as the leftmost storlet, with which what flows begins. */
    private Point start(Rectangle all) {
        Dimension seen = window().scale(1 / READABLE);
        Rectangle first = boxes(storlets()).min(Comparator.comparingInt(box -> box.x)).orElse(all);
        int x = first.right() <= all.x + seen.width ? all.x : first.x;
        int lowest = Math.max(all.y, all.bottom() + 2 * ROOM - seen.height);
        return new Point(x, Math.clamp(first.getCenter().y - seen.height / 2, all.y, lowest));
    }

    private List<?> storlets() {
        List<?> parts = viewer.getContents().getChildren();
        return parts.stream().filter(part -> ((EditPart) part).getModel() instanceof Storlet).toList();
    }

    /** Shows what is selected, as large as it fits and is of use. */
    public void selection() {
        settle.run();
        viewer.flush();
        extent(viewer.getSelectedEditParts()).ifPresent(part -> show(part, LARGEST));
    }

    private Optional<Rectangle> extent(List<?> parts) {
        return boxes(parts).reduce(Rectangle::getUnion);
    }

    private Stream<Rectangle> boxes(List<?> parts) {
        return parts.stream().filter(part -> !(part instanceof ConnectionEditPart)).map(GraphicalEditPart.class::cast)
                .map(this::bounds);
    }

    /** In the coordinates of the unscaled drawing. */
    private Rectangle bounds(GraphicalEditPart part) {
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.PRIMARY_LAYER)
                .translateToRelative(bounds);
        return bounds;
    }

    private void show(Rectangle part, double most) {
        if (!window().isEmpty()) {
            zoom.setZoom(Math.clamp(scaleFor(part), zoom.getMinZoom(), most));
            centre(part.getCenter());
        }
    }

    /** At which a part fills the window, with a little room around. */
    private double scaleFor(Rectangle part) {
        Rectangle wanted = part.getExpanded(ROOM, ROOM);
        return Math.min((double) window().width / wanted.width, (double) window().height / wanted.height);
    }

    private Dimension window() {
        return new Dimension(viewer.getControl().getSize());
    }

    private void centre(Point middle) {
        viewport().validate();
        org.eclipse.swt.graphics.Rectangle window = ((FigureCanvas) viewer.getControl()).getClientArea();
        scrollTo(middle.x * zoom.getZoom() - window.width / 2.0, middle.y * zoom.getZoom() - window.height / 2.0);
    }

    /** Enlarges or shrinks so that what is below the mouse stays there. */
    public void wheel(int clicks, Point mouse) {
        Viewport port = viewport();
        double before = zoom.getZoom();
        double x = (mouse.x + port.getHorizontalRangeModel().getValue()) / before;
        double y = (mouse.y + port.getVerticalRangeModel().getValue()) / before;
        zoom.setZoom(Math.clamp(before * Math.pow(WHEEL, clicks), zoom.getMinZoom(), zoom.getMaxZoom()));
        port.validate();
        scrollTo(x * zoom.getZoom() - mouse.x, y * zoom.getZoom() - mouse.y);
    }

    private void scrollTo(double x, double y) {
        viewport().setViewLocation((int) Math.round(x), (int) Math.round(y));
    }

    private Viewport viewport() {
        return ((FigureCanvas) viewer.getControl()).getViewport();
    }
}
