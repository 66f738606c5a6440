package org.storletdesigner.editor.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/** Lets the graphics system do the scaling, so that lines, dashes and texts are sharp at every scale. */
public final class SmoothPane extends ScalableFreeformLayeredPane {
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
        paintChildren(graphics);
        graphics.popState();
    }
}
