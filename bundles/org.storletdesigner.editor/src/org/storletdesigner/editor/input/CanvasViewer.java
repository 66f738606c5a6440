package org.storletdesigner.editor.input;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;

/** The viewer of a canvas, whose tooltips keep out of the way. */
public final class CanvasViewer extends ScrollingGraphicalViewer {
    private DomainEventDispatcher dispatcher;

    @Override
    public void setEditDomain(EditDomain domain) {
        super.setEditDomain(domain);
        dispatcher = new CanvasDispatcher(domain, this);
        getLightweightSystem().setEventDispatcher(dispatcher);
    }

    @Override
    protected DomainEventDispatcher getEventDispatcher() {
        return dispatcher;
    }
}
