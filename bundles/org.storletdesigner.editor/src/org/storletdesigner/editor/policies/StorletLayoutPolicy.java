package org.storletdesigner.editor.policies;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.figures.HandlerFigure;
import org.storletdesigner.editor.layout.Places;

/** Moves handlers within their storlet, which grows where they need more room. */
public final class StorletLayoutPolicy extends PlacePolicy {
    private static final int LEAST = 4;

    public StorletLayoutPolicy(CanvasModel canvas, Places places) {
        super(canvas, places);
    }

    @Override
    Rectangle limited(Rectangle wanted) {
        return new Rectangle(Math.max(LEAST, wanted.x), Math.max(0, wanted.y), wanted.width, wanted.height);
    }

    @Override
    protected Dimension getMinimumSizeFor(GraphicalEditPart child) {
        return HandlerFigure.LEAST;
    }

    /** What is dropped on a storlet comes to stand beside it. */
    @Override
    public EditPart getTargetEditPart(Request request) {
        return RequestConstants.REQ_CREATE.equals(request.getType()) ? getHost().getParent()
                : super.getTargetEditPart(request);
    }
}
