package org.storletdesigner.editor.routing;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Lets lines know when a box moves; where exactly a line meets the box is the router's choice. */
public final class BoxAnchor extends AbstractConnectionAnchor {
    @Override
    public Point getLocation(Point reference) {
        return getReferencePoint();
    }

    @Override
    public Point getReferencePoint() {
        Point centre = bounds().getCenter();
        getOwner().translateToAbsolute(centre);
        return centre;
    }

    /** The box in the coordinates of the canvas, which boxes and lines share: the way over the screen's rounds them. */
    Rectangle bounds() {
        return getOwner().getBounds().getCropped(new Insets(2));
    }
}
