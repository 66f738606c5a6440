package org.storletdesigner.editor.input;

import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.eclipse.jface.viewers.StructuredSelection;

/** Selects what a person draws a frame around: a storlet stands for all that is in it. */
public final class Marquee extends MarqueeDragTracker {
    private final Runnable clicked;

    /** @param clicked what a click that draws no frame does, besides that nothing is selected then */
    public Marquee(Runnable clicked) {
        this.clicked = clicked;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (button == 1 && !movedPastThreshold()) {
            clicked.run();
        }
        boolean handled = super.handleButtonUp(button);
        List<?> selected = getCurrentViewer().getSelectedEditParts();
        List<?> whole = selected.stream().filter(part -> !selected.contains(((EditPart) part).getParent())).toList();
        if (whole.size() < selected.size()) {
            getCurrentViewer().setSelection(new StructuredSelection(whole));
        }
        return handled;
    }
}
