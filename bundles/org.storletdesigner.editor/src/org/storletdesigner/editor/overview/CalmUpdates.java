package org.storletdesigner.editor.overview;

import java.util.Map;
import org.eclipse.draw2d.UpdateListener;
import org.eclipse.draw2d.UpdateManager;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.parts.Thumbnail;
import org.eclipse.swt.widgets.Control;

/**
 * Lets a thumbnail follow its canvas a few times a second, and not at all while nobody sees it: painting it costs as
 * much as painting everything.
 */
final class CalmUpdates implements UpdateListener {
    private static final int MILLIS = 400;

    private final Thumbnail thumbnail;
    private final Control paper;
    private boolean waiting;

    private CalmUpdates(Thumbnail thumbnail, Control paper) {
        this.thumbnail = thumbnail;
        this.paper = paper;
    }

    /** Takes the place of the thumbnail's own listening, until the paper that it is drawn on is disposed. */
    static void install(Thumbnail thumbnail, Control paper, UpdateManager canvas) {
        CalmUpdates updates = new CalmUpdates(thumbnail, paper);
        canvas.removeUpdateListener(thumbnail);
        canvas.addUpdateListener(updates);
        paper.addDisposeListener(event -> canvas.removeUpdateListener(updates));
    }

    @Override
    @SuppressWarnings("rawtypes") // so it is in the toolkit
    public void notifyPainting(Rectangle damage, Map regions) {
        if (!waiting) {
            waiting = true;
            paper.getDisplay().timerExec(MILLIS, this::follow);
        }
    }

    @Override
    public void notifyValidating() { }

    private void follow() {
        waiting = false;
        if (!paper.isDisposed()) {
            thumbnail.setDirty(true);
            if (paper.isVisible()) {
                thumbnail.repaint();
            }
        }
    }
}
