package org.storletdesigner.editor.input;

import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.eclipse.jface.viewers.StructuredSelection;

/** Selects what a person draws a frame around: a storlet stands for all that is in it. */
public final class Marquee extends MarqueeDragTracker {
    @Override
    protected boolean handleButtonUp(int button) {
        boolean handled = super.handleButtonUp(button);
        List<?> selected = getCurrentViewer().getSelectedEditParts();
        List<?> whole = selected.stream().filter(part -> !selected.contains(((EditPart) part).getParent())).toList();
        if (whole.size() < selected.size()) {
            getCurrentViewer().setSelection(new StructuredSelection(whole));
        }
        return handled;
    }
}
