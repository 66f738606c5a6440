package org.storletdesigner.editor.input;

import org.eclipse.draw2d.ToolTipHelper;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Event;

/** Hands on what mouse and keyboard do on a canvas; whoever does something there wants to see it without a tooltip. */
final class CanvasDispatcher extends DomainEventDispatcher {
    private CanvasTips tips;

    CanvasDispatcher(EditDomain domain, EditPartViewer viewer) {
        super(domain, viewer);
    }

    @Override
    protected ToolTipHelper getToolTipHelper() {
        return tips();
    }

    private CanvasTips tips() {
        if (tips == null) {
            tips = new CanvasTips(control);
        }
        return tips;
    }

    @Override
    public void dispatchMousePressed(MouseEvent event) {
        tips().silence();
        super.dispatchMousePressed(event);
    }

    @Override
    public void dispatchMouseReleased(MouseEvent event) {
        super.dispatchMouseReleased(event);
        tips().silence();
    }

    @Override
    public void dispatchMouseWheelScrolled(Event event) {
        tips().silence();
        super.dispatchMouseWheelScrolled(event);
    }

    @Override
    public void dispatchKeyPressed(KeyEvent event) {
        tips().silence();
        super.dispatchKeyPressed(event);
    }
}
