package org.storletdesigner.editor.input;

import java.util.Optional;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;

/** Where mouse and keys come in. The middle button, or the left one while the space bar is down, moves the paper. */
public final class CanvasDomain extends DefaultEditDomain {
    private final Runnable defaultToolLoaded;
    private Optional<Point> grabbed = Optional.empty();
    private boolean spaceDown;

    /** The runnable is called when a tool other than that for selecting has done its work. */
    public CanvasDomain(IEditorPart editor, Runnable defaultToolLoaded) {
        super(editor);
        this.defaultToolLoaded = defaultToolLoaded;
    }

    @Override
    public void loadDefaultTool() {
        super.loadDefaultTool();
        if (defaultToolLoaded != null) {
            defaultToolLoaded.run();
        }
    }

    @Override
    public void mouseDown(MouseEvent event, EditPartViewer viewer) {
        if (event.button == 2 || event.button == 1 && spaceDown) {
            grabbed = Optional.of(viewport(viewer).getViewLocation().getTranslated(event.x, event.y));
            show(viewer, SWT.CURSOR_SIZEALL);
        } else {
            super.mouseDown(event, viewer);
        }
    }

    @Override
    public void mouseDrag(MouseEvent event, EditPartViewer viewer) {
        grabbed.ifPresentOrElse(from -> viewport(viewer).setViewLocation(from.x - event.x, from.y - event.y),
                () -> super.mouseDrag(event, viewer));
    }

    @Override
    public void mouseMove(MouseEvent event, EditPartViewer viewer) {
        if (grabbed.isPresent()) {
            mouseDrag(event, viewer);
        } else if (!spaceDown) {
            super.mouseMove(event, viewer);
        }
    }

    @Override
    public void mouseUp(MouseEvent event, EditPartViewer viewer) {
        if (grabbed.isPresent()) {
            grabbed = Optional.empty();
            release(viewer);
        } else {
            super.mouseUp(event, viewer);
        }
    }

    @Override
    public void keyDown(KeyEvent event, EditPartViewer viewer) {
        if (event.character == ' ') {
            spaceDown = true;
            show(viewer, SWT.CURSOR_HAND);
        } else {
            super.keyDown(event, viewer);
            passEscape(event, viewer);
        }
    }

    /** The tool that selects keeps Esc to itself, also where there is no drag that it could end. */
    private static void passEscape(KeyEvent event, EditPartViewer viewer) {
        boolean drags = (event.stateMask & SWT.BUTTON_MASK) != 0;
        if (event.keyCode == SWT.ESC && !drags && viewer.getKeyHandler() != null) {
            viewer.getKeyHandler().keyPressed(event);
        }
    }

    @Override
    public void keyUp(KeyEvent event, EditPartViewer viewer) {
        if (event.character == ' ') {
            spaceDown = false;
            release(viewer);
        } else {
            super.keyUp(event, viewer);
        }
    }

    @Override
    public void focusLost(FocusEvent event, EditPartViewer viewer) {
        spaceDown = false;
        super.focusLost(event, viewer);
    }

    private void release(EditPartViewer viewer) {
        if (grabbed.isEmpty()) {
            viewer.setCursor(null);
        }
    }

    private static void show(EditPartViewer viewer, int cursor) {
        viewer.setCursor(Display.getCurrent().getSystemCursor(cursor));
    }

    private static Viewport viewport(EditPartViewer viewer) {
        return ((FigureCanvas) viewer.getControl()).getViewport();
    }
}
