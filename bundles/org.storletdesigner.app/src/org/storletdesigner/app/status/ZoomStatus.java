package org.storletdesigner.app.status;

import java.util.Optional;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.editor.design.ActiveDesign;

/** Shows in the status line how large the canvas in front is drawn. */
public final class ZoomStatus extends ContributionItem {
    private static final int WIDTH_IN_CHARACTERS = 7;

    private final IWorkbenchWindow window;
    private final ZoomListener listener = zoom -> refresh();
    private Label label;
    private ActiveDesign front;
    private Optional<ZoomManager> manager = Optional.empty();

    public ZoomStatus(IWorkbenchWindow window) {
        super("org.storletdesigner.app.status.zoom");
        this.window = window;
    }

    @Override
    public void fill(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 0;
        line.setLayout(layout);
        label = new Label(line, SWT.CENTER);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        label.setToolTipText(StatusMessages.zoomTooltip);
        line.setLayoutData(width());
        if (front == null) {
            front = new ActiveDesign(window, this::follow);
        }
        label.addListener(SWT.Dispose, event -> forget());
        follow();
    }

    private StatusLineLayoutData width() {
        StatusLineLayoutData data = new StatusLineLayoutData();
        GC gc = new GC(label);
        data.widthHint = (int) (gc.getFontMetrics().getAverageCharacterWidth() * WIDTH_IN_CHARACTERS);
        gc.dispose();
        return data;
    }

    private void follow() {
        if (front == null) {
            return;
        }
        manager.ifPresent(old -> old.removeZoomListener(listener));
        manager = front.front().map(editor -> editor.getAdapter(ZoomManager.class));
        manager.ifPresent(current -> current.addZoomListener(listener));
        refresh();
    }

    private void refresh() {
        if (label != null && !label.isDisposed()) {
            label.setText(manager.map(zoom -> Math.round(zoom.getZoom() * 100) + " %").orElse(""));
        }
    }

    private void forget() {
        manager.ifPresent(old -> old.removeZoomListener(listener));
        manager = Optional.empty();
        if (front != null) {
            front.dispose();
            front = null;
        }
    }

    @Override
    public void dispose() {
        forget();
        super.dispose();
    }
}
