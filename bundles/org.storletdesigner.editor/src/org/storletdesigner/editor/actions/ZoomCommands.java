package org.storletdesigner.editor.actions;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ZoomManager;

/** How large a canvas is drawn, and which part of it is seen. */
public final class ZoomCommands {
    private static final double WHEEL = 1.15;
    private static final int ROOM = 24;

    private final GraphicalViewer viewer;
    private final ZoomManager zoom;

    public ZoomCommands(GraphicalViewer viewer, ZoomManager zoom) {
        this.viewer = viewer;
        this.zoom = zoom;
    }

    public void in() {
        zoom.zoomIn();
    }

    public void out() {
        zoom.zoomOut();
    }

    public void actual() {
        zoom.setZoom(1);
    }

    /** Shows everything, as large as it fits but never larger than it is. */
    public void fit() {
        viewer.flush();
        extent(viewer.getContents().getChildren()).ifPresent(this::show);
    }

    /** Shows what is selected, as large as it fits. */
    public void selection() {
        extent(viewer.getSelectedEditParts()).ifPresent(this::show);
    }

    private Optional<Rectangle> extent(List<?> parts) {
        return parts.stream().filter(part -> !(part instanceof ConnectionEditPart)).map(GraphicalEditPart.class::cast)
                .map(this::bounds).reduce(Rectangle::getUnion);
    }

    /** In the coordinates of the unscaled drawing. */
    private Rectangle bounds(GraphicalEditPart part) {
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.PRIMARY_LAYER)
                .translateToRelative(bounds);
        return bounds;
    }

    private void show(Rectangle part) {
        org.eclipse.swt.graphics.Rectangle window = viewer.getControl().getBounds();
        Rectangle wanted = part.getExpanded(ROOM, ROOM);
        if (window.width > 0 && window.height > 0) {
            double scale = Math.min((double) window.width / wanted.width, (double) window.height / wanted.height);
            zoom.setZoom(Math.clamp(scale, zoom.getMinZoom(), 1));
            centre(wanted.getCenter());
        }
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
