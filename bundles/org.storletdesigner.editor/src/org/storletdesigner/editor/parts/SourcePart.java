package org.storletdesigner.editor.parts;

import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.editor.figures.SourceFigure;
import org.storletdesigner.editor.floating.NameEditor;
import org.storletdesigner.editor.policies.RenamePolicy;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.Source;

/** What clients outside may write. */
public final class SourcePart extends BoxPart {
    public SourcePart(Source model, Canvas canvas) {
        super(model, canvas);
    }

    @Override
    public Source getModel() {
        return (Source) super.getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new SourceFigure(canvas());
    }

    @Override
    public SourceFigure getFigure() {
        return (SourceFigure) super.getFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(canvas()));
    }

    @Override
    void refreshTexts() {
        getFigure().setTexts(getModel().getName(), getModel().getOutput());
    }

    @Override
    Optional<Severity> severity() {
        return canvas().marks().severity(getModel().getName());
    }

    @Override
    boolean isIncomplete() {
        return !canvas().marks().rejections(getModel().getName()).isEmpty();
    }

    @Override
    String announcement() {
        return NLS.bind(PartMessages.sourceAnnounced, getModel().getName());
    }

    @Override
    String explanation() {
        return getModel().getName() + "\n" + getModel().getOutput()
                + canvas().marks().rejections(getModel().getName()).stream()
                        .map(each -> "\n\nerror: " + each.message()).collect(Collectors.joining())
                + HandlerPart.told(canvas().marks().findings(getModel().getName()));
    }

    @Override
    void changed(Notification change) {
        if (change.getFeature() == ModelPackage.Literals.SOURCE__BOUNDS) {
            refreshPlace();
        } else {
            refreshLook();
        }
    }

    @Override
    DirectEditManager editor() {
        return new NameEditor(this, () -> getModel().getName(), () -> getFigure().nameBounds());
    }
}
