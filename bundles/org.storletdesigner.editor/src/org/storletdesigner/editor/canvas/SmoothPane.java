package org.storletdesigner.editor.canvas;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/** Lets the graphics system do the scaling, so that lines, dashes and texts are sharp at every scale. */
final class SmoothPane extends ScalableFreeformLayeredPane {
    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getChildren().isEmpty()) {
            return;
        }
        if (getScale() == 1.0) {
            super.paintClientArea(graphics);
            return;
        }
        graphics.pushState();
        graphics.scale(getScale());
        graphics.pushState(); // each child ends by restoring what was pushed last, which must be the scale
        paintChildren(graphics);
        graphics.popState();
        graphics.popState();
    }
}
