package org.storletdesigner.editor.parts;

import java.util.List;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.swt.SWT;
import org.storletdesigner.editor.design.Emphasis;
import org.storletdesigner.editor.input.Marquee;
import org.storletdesigner.editor.layout.Places;
import org.storletdesigner.editor.policies.WorkflowLayoutPolicy;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.Workflow;

/** The canvas itself, with all that stands directly on it. */
public final class WorkflowPart extends ModelPart {
    public WorkflowPart(Workflow model, Canvas canvas) {
        super(model, canvas);
    }

    @Override
    public Workflow getModel() {
        return (Workflow) super.getModel();
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FreeformLayer();
        layer.setLayoutManager(new FreeformLayout());
        layer.setBorder(new MarginBorder(20));
        return layer;
    }

    @Override
    protected List<EObject> getModelChildren() {
        return Places.boxes(getModel()).toList();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new WorkflowLayoutPolicy(canvas(), places()));
        installEditPolicy("snap", new SnapFeedbackPolicy());
    }

    @Override
    void changed(Notification change) {
        Object feature = change.getFeature();
        if (feature == ModelPackage.Literals.WORKFLOW__STORLETS || feature == ModelPackage.Literals.WORKFLOW__SOURCES
                || feature == ModelPackage.Literals.WORKFLOW__NOTES) {
            take(change);
        }
    }

    /** Undo brings many parts back one after the other: a look at all parts for each would take long. */
    private void take(Notification change) {
        List<EObject> wanted = getModelChildren();
        if (change.getEventType() == Notification.ADD && getChildren().size() == wanted.size() - 1) {
            addChild(createChild(change.getNewValue()), wanted.indexOf(change.getNewValue()));
        } else {
            refreshChildren();
        }
    }

    /** A drag over the empty canvas selects what it goes round, a click ends the emphasis; left button only. */
    @Override
    public DragTracker getDragTracker(Request request) {
        Marquee tracker = new Marquee(() -> canvas().design().emphasise(Emphasis.NONE));
        if (request instanceof SelectionRequest selection && selection.getLastButtonPressed() != 1) {
            tracker.setDisabledCursor(getViewer().getControl().getDisplay().getSystemCursor(SWT.CURSOR_ARROW));
        }
        return tracker;
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // so it is in the toolkit
    public Object getAdapter(Class type) {
        if (type == SnapToHelper.class) {
            return snapping();
        }
        return super.getAdapter(type);
    }

    private SnapToHelper snapping() {
        SnapToGeometry toNeighbours = new SnapToGeometry(this);
        return canvas().settings().grid()
                ? new CompoundSnapToHelper(new SnapToHelper[] {toNeighbours, new SnapToGrid(this)}) : toNeighbours;
    }
}
