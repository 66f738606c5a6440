package org.storletdesigner.editor.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.editor.figures.NoteFigure;
import org.storletdesigner.editor.floating.NameEditor;
import org.storletdesigner.editor.policies.RenamePolicy;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.Note;

/** A remark on the canvas. */
public final class NotePart extends BoxPart {
    public NotePart(Note model, Canvas canvas) {
        super(model, canvas);
    }

    @Override
    public Note getModel() {
        return (Note) super.getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new NoteFigure(canvas());
    }

    @Override
    public NoteFigure getFigure() {
        return (NoteFigure) super.getFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(canvas()));
    }

    @Override
    void refreshTexts() {
        getFigure().setText(getModel().getText());
    }

    @Override
    String announcement() {
        return NLS.bind(PartMessages.noteAnnounced, getModel().getText());
    }

    @Override
    String explanation() {
        return getModel().getText();
    }

    @Override
    void changed(Notification change) {
        if (change.getFeature() == ModelPackage.Literals.NOTE__BOUNDS) {
            refreshPlace();
        } else {
            refreshTexts();
        }
    }

    @Override
    public void performRequest(Request request) {
        super.performRequest(RequestConstants.REQ_OPEN.equals(request.getType()) ? new DirectEditRequest() : request);
    }

    @Override
    DirectEditManager editor() {
        return NameEditor.ofLines(this, () -> getModel().getText(), () -> getFigure().getBounds().getCopy());
    }
}
