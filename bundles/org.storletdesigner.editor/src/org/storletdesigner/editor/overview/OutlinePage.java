package org.storletdesigner.editor.overview;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.controls.SpokenName;
import org.storletdesigner.editor.design.DesignListener;
import org.storletdesigner.editor.design.Selected;
import org.storletdesigner.model.Workflow;

/**
 * All parts of a workflow as a tree, and below it the whole canvas in small, in which the visible part can be moved.
 */
public final class OutlinePage extends ContentOutlinePage implements DesignListener {
    private static final int[] WEIGHTS = {60, 40};
    private static final int REFRESH_MILLIS = 200;

    private final GraphicalViewer viewer;
    private final CanvasModel canvas;
    private final ScalableFreeformRootEditPart root;
    private final ISelectionChangedListener fromCanvas = event -> followSoon();
    private SashForm sash;
    private ScrollableThumbnail thumbnail;
    private boolean followed;
    private boolean following;
    private boolean refreshing;

    public OutlinePage(GraphicalViewer viewer, CanvasModel canvas, ScalableFreeformRootEditPart root) {
        this.viewer = viewer;
        this.canvas = canvas;
        this.root = root;
    }

    @Override
    public void init(IPageSite site) {
        super.init(site);
        canvas.design().addListener(this);
    }

    @Override
    public void createControl(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        super.createControl(sash);
        TreeViewer tree = getTreeViewer();
        tree.setUseHashlookup(true);
        SpokenName.give(tree.getTree(), OverviewMessages.parts);
        tree.setContentProvider(new OutlineContent());
        tree.setLabelProvider(new OutlineLabels(canvas));
        tree.setInput(canvas.design().document());
        tree.expandToLevel(1);
        createThumbnail();
        sash.setWeights(WEIGHTS);
        viewer.addSelectionChangedListener(fromCanvas);
    }

    private void createThumbnail() {
        Canvas paper = new Canvas(sash, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        LightweightSystem system = new LightweightSystem(paper);
        thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
        thumbnail.setSource(root.getLayer(LayerConstants.PRINTABLE_LAYERS));
        CalmUpdates.install(thumbnail, paper, root.getFigure().getUpdateManager());
        system.setContents(thumbnail);
        paper.setBackground(canvas.scheme().ground());
        paper.setToolTipText(OverviewMessages.thumbnail);
        SpokenName.give(paper, OverviewMessages.thumbnail);
        paper.addListener(SWT.Dispose, event -> thumbnail.deactivate());
    }

    @Override
    public Control getControl() {
        return sash;
    }

    @Override
    public void setFocus() {
        getTreeViewer().getControl().setFocus();
    }

    // ---- the selection follows, both ways

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && getTreeViewer().getControl().isFocusControl()) {
            canvas.design().reveal(Selected.of(event.getSelection(), Object.class).stream()
                    .filter(object -> !(object instanceof Workflow)).toList());
        }
    }

    /** Nobody looks here while something is selected there, and a tree selects many rows slowly. */
    private void followSoon() {
        if (!followed) {
            followed = true;
            sash.getDisplay().asyncExec(this::follow);
        }
    }

    private void follow() {
        followed = false;
        if (!sash.isDisposed() && !getTreeViewer().getControl().isFocusControl()) {
            following = true;
            getTreeViewer().setSelection(new StructuredSelection(
                    Selected.of(viewer.getSelection(), EObject.class)), true);
            following = false;
        }
    }

    @Override
    public void documentChanged() {
        refresh();
    }

    @Override
    public void analysisChanged() {
        refresh();
    }

    /** Edits and findings that come one after the other need one look. */
    private void refresh() {
        if (!refreshing && sash != null && !sash.isDisposed()) {
            refreshing = true;
            sash.getDisplay().timerExec(REFRESH_MILLIS, () -> {
                refreshing = false;
                if (!sash.isDisposed()) {
                    getTreeViewer().refresh();
                }
            });
        }
    }

    @Override
    public void dispose() {
        canvas.design().removeListener(this);
        viewer.removeSelectionChangedListener(fromCanvas);
        super.dispose();
    }
}
