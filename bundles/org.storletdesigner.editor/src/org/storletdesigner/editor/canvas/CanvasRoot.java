package org.storletdesigner.editor.canvas;

import java.util.List;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;

/** The layers of the canvas: grid, clusters and nodes, and above them the lines, all scaled alike. */
public final class CanvasRoot extends ScalableFreeformRootEditPart {
    private static final double[] LEVELS = {0.1, 0.15, 0.25, 0.35, 0.5, 0.7, 0.85, 1, 1.25, 1.5, 2, 3, 4};

    private final CanvasModel canvas;

    public CanvasRoot(CanvasModel canvas) {
        this.canvas = canvas;
        getZoomManager().setZoomLevels(LEVELS);
        getZoomManager().setZoomLevelContributions(List.of(
                ZoomManager.FIT_ALL, ZoomManager.FIT_WIDTH));
        getZoomManager().addZoomListener(canvas::setScale);
    }

    /** Where nothing is, the mouse is on the root. */
    @Override
    public DragTracker getDragTracker(Request request) {
        return getContents().getDragTracker(request);
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane layers = new SmoothPane();
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        layers.add(new Feedback(), SCALED_FEEDBACK_LAYER);
        return layers;
    }

    @Override
    protected GridLayer createGridLayer() {
        return new Grid();
    }

    /** Shows where things would go; the mouse passes through. */
    private static final class Feedback extends FreeformLayer {
        Feedback() {
            setEnabled(false);
        }
    }

    /** Follows the colours of the canvas. */
    private final class Grid extends GridLayer {
        @Override
        protected void paintGrid(Graphics graphics) {
            setForegroundColor(canvas.scheme().grid());
            super.paintGrid(graphics);
        }
    }
}
