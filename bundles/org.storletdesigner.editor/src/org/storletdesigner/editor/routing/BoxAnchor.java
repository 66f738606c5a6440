package org.storletdesigner.editor.routing;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.ConnectionAnchorBase;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Lets lines know when a box moves; where exactly a line meets the box is the router's choice. The toolkit's anchors
 * listen to all that a box stands in, up to the window; here boxes and lines have the same coordinates, which neither
 * scrolling nor scaling changes, so that only the box itself matters.
 */
public final class BoxAnchor extends ConnectionAnchorBase {
    private final FigureListener moved = figure -> fireAnchorMoved();
    private IFigure owner;

    /** Belongs to a box from now on; to be called before a line is hooked to it. */
    public void setOwner(IFigure box) {
        owner = box;
    }

    @Override
    public IFigure getOwner() {
        return owner;
    }

    @Override
    public void addAnchorListener(AnchorListener line) {
        if (line != null && listeners.isEmpty()) {
            owner.addFigureListener(moved);
        }
        super.addAnchorListener(line);
    }

    @Override
    public void removeAnchorListener(AnchorListener line) {
        super.removeAnchorListener(line);
        if (listeners.isEmpty()) {
            owner.removeFigureListener(moved);
        }
    }

    @Override
    public Point getLocation(Point reference) {
        return getReferencePoint();
    }

    @Override
    public Point getReferencePoint() {
        Point centre = bounds().getCenter();
        owner.translateToAbsolute(centre);
        return centre;
    }

    Rectangle bounds() {
        return owner.getBounds().getCropped(new Insets(2));
    }
}
