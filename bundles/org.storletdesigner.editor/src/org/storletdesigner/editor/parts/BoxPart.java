package org.storletdesigner.editor.parts;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.editor.canvas.CanvasPart;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.figures.BoxFigure;
import org.storletdesigner.editor.figures.BoxLook;
import org.storletdesigner.editor.figures.BoxLook.Prominence;
import org.storletdesigner.editor.floating.Tooltips;
import org.storletdesigner.editor.routing.BoxAnchor;
import org.storletdesigner.model.Identified;

/** A box on the canvas: it has a place and a look, lines begin and end at it, and its text can be edited in place. */
public abstract class BoxPart extends ModelPart implements NodeEditPart, CanvasPart {
    private final BoxAnchor anchor = new BoxAnchor();
    private final AccessibleEditPart spoken = new Spoken();

    BoxPart(EObject model, Canvas canvas) {
        super(model, canvas);
    }

    @Override
    public final String id() {
        return ((Identified) getModel()).getId();
    }

    @Override
    public final void addNotify() {
        canvas().add(this);
        anchor.setOwner(getFigure()); // lines of a part that comes back are hooked to it at once
        super.addNotify();
        ((BoxFigure) getFigure()).setTooltip(this::tooltip);
    }

    @Override
    public final void removeNotify() {
        super.removeNotify();
        canvas().remove(this);
    }

    // ---- place and look

    @Override
    protected final void refreshVisuals() {
        refreshPlace();
        refreshTexts();
        refreshLook();
    }

    /** Goes where the document, or a proposal, has it. */
    public final void refreshPlace() {
        if (getParent() instanceof GraphicalEditPart parent) {
            parent.setLayoutConstraint(this, getFigure(), places().of((EObject) getModel()));
            context().router().boxesMoved();
        }
    }

    abstract void refreshTexts();

    @Override
    public void refreshLook() {
        ((BoxFigure) getFigure()).setLook(new BoxLook(severity(), isOff(), isIncomplete(), prominence()));
        refreshTexts();
    }

    Prominence prominence() {
        Prominence prominence = canvas().prominence(id());
        return prominence == Prominence.USUAL && canvas().filter().onlyFindings() && severity().isEmpty()
                ? Prominence.FADED : prominence;
    }

    Optional<Severity> severity() {
        return Optional.empty();
    }

    boolean isOff() {
        return false;
    }

    boolean isIncomplete() {
        return false;
    }

    /** Shown while the mouse rests on the box; empty for none. */
    abstract String explanation();

    /** What it is, for somebody who does not see it, in a few words. */
    abstract String announcement();

    /** Always the same one: the viewer would never let go of others, nor of what they speak of. */
    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return spoken;
    }

    /** Screen readers say of the part that has the focus what it is, and then what its tooltip says. */
    private final class Spoken extends AccessibleGraphicalEditPart {
        @Override
        public void getName(AccessibleEvent event) {
            event.result = announcement();
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = explanation();
        }
    }

    private IFigure tooltip() {
        String text = explanation();
        return text.isEmpty() ? null : Tooltips.of(text);
    }

    // ---- lines

    @Override
    public final void refreshOutgoing() {
        refreshSourceConnections();
    }

    @Override
    public final void refreshIncoming() {
        refreshTargetConnections();
    }

    @Override
    protected List<EdgeKey> getModelSourceConnections() {
        return canvas().lines().from(id());
    }

    @Override
    protected List<EdgeKey> getModelTargetConnections() {
        return canvas().lines().to(id());
    }

    @Override
    public final ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return anchor;
    }

    @Override
    public final ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return anchor;
    }

    @Override
    public final ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return anchor;
    }

    @Override
    public final ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return anchor;
    }

    // ---- editing in place

    /** The editor that takes the place of its text. */
    abstract DirectEditManager editor();

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            editor().show();
        } else {
            super.performRequest(request);
        }
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        ((BoxFigure) getFigure()).setSelected(value != EditPart.SELECTED_NONE);
    }
}
