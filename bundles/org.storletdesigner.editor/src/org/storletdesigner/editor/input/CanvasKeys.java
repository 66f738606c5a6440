package org.storletdesigner.editor.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.events.TraverseListener;
import org.storletdesigner.editor.actions.CanvasActions;

/**
 * Keys that mean something on the canvas alone: arrows move what is selected, Tab goes from part to part, Enter opens;
 * all others as usual in the toolkit.
 */
public final class CanvasKeys extends GraphicalViewerKeyHandler implements TraverseListener {
    private final GraphicalViewer viewer;
    private final CanvasActions actions;

    public CanvasKeys(GraphicalViewer viewer, CanvasActions actions) {
        super(viewer);
        this.viewer = viewer;
        this.actions = actions;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
            return super.keyPressed(event);
        }
        boolean finely = (event.stateMask & SWT.SHIFT) != 0;
        boolean boxes = actions.selected().stream().anyMatch(object -> object != viewer.getContents().getModel());
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> arrow(-1, 0, finely, boxes, event);
            case SWT.ARROW_RIGHT -> arrow(1, 0, finely, boxes, event);
            case SWT.ARROW_UP -> arrow(0, -1, finely, boxes, event);
            case SWT.ARROW_DOWN -> arrow(0, 1, finely, boxes, event);
            case SWT.TAB -> step(finely ? -1 : 1);
            case SWT.CR, SWT.KEYPAD_CR -> actions.open();
            case SWT.ESC -> actions.rest();
            default -> {
                return super.keyPressed(event);
            }
        }
        return true;
    }

    private void arrow(int dx, int dy, boolean finely, boolean boxes, KeyEvent event) {
        if (boxes) {
            actions.nudge(dx, dy, finely);
        } else {
            super.keyPressed(event);
        }
    }

    /** Behind the last part, and before the first one, Tab leaves the canvas. */
    @Override
    public void keyTraversed(TraverseEvent event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = next(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1).isEmpty();
        }
    }

    private void step(int by) {
        next(by).ifPresent(part -> {
            viewer.select(part);
            viewer.reveal(part);
        });
    }

    /** In the order of the document: each box, then what is in it. */
    private Optional<EditPart> next(int by) {
        List<EditPart> parts = new ArrayList<>();
        collect(viewer.getContents(), parts);
        int at = parts.indexOf(viewer.getFocusEditPart());
        int next = at < 0 && by < 0 ? parts.size() - 1 : at + by;
        return next < 0 || next >= parts.size() ? Optional.empty() : Optional.of(parts.get(next));
    }

    private static void collect(EditPart part, List<EditPart> parts) {
        for (Object child : part.getChildren()) {
            parts.add((EditPart) child);
            collect((EditPart) child, parts);
        }
    }
}
