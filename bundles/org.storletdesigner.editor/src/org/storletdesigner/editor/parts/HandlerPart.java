package org.storletdesigner.editor.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.editor.figures.HandlerFigure;
import org.storletdesigner.editor.floating.NameEditor;
import org.storletdesigner.editor.policies.RenamePolicy;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.snapshot.look.HandlerText;

/** A handler as a node within its storlet. */
public final class HandlerPart extends BoxPart {
    private static final int MOST_FINDINGS = 3;

    private org.storletdesigner.analysis.workflow.Handler printed;
    private String when;
    private String then;

    public HandlerPart(Handler model, Canvas canvas) {
        super(model, canvas);
    }

    @Override
    public Handler getModel() {
        return (Handler) super.getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new HandlerFigure(canvas());
    }

    @Override
    public HandlerFigure getFigure() {
        return (HandlerFigure) super.getFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(canvas()));
    }

    @Override
    void refreshTexts() {
        getFigure().setTexts(getModel().getDefinition().getName(), trigger(), output());
    }

    /** As it runs, variables replaced; as it was written where it does not run. */
    private String trigger() {
        return running().map(handler -> when).orElse(getModel().getDefinition().getTrigger());
    }

    private String output() {
        return running().map(handler -> then).orElse(getModel().getDefinition().getOutput());
    }

    /** Printing is dear; most edits leave most handlers as they are. */
    private Optional<org.storletdesigner.analysis.workflow.Handler> running() {
        Optional<org.storletdesigner.analysis.workflow.Handler> now = canvas().marks().handler(id());
        if (now.isPresent() && now.get() != printed && !now.get().equals(printed)) {
            when = HandlerText.when(now.get());
            then = HandlerText.then(now.get());
        }
        printed = now.orElse(printed);
        return now;
    }

    private String name() {
        return HandlerNames.of(getModel());
    }

    @Override
    Optional<Severity> severity() {
        return canvas().marks().severity(name());
    }

    @Override
    boolean isOff() {
        return getModel().eContainer() != null && !Storlets.isEnabled(getModel());
    }

    @Override
    boolean isIncomplete() {
        return canvas().marks().isIncomplete(name());
    }

    @Override
    String announcement() {
        String name = NLS.bind(PartMessages.handlerAnnounced, Storlets.of(getModel()).getName(),
                getModel().getDefinition().getName());
        int findings = canvas().marks().findings(name()).size() + canvas().marks().rejections(name()).size();
        return name + (findings == 0 ? "" : NLS.bind(findings == 1 ? PartMessages.oneFinding : PartMessages.findings,
                findings)) + (isOff() ? PartMessages.off : "");
    }

    @Override
    String explanation() {
        String about = name() + "\nwhen " + trigger() + "\nthen " + output();
        String rejected = canvas().marks().rejections(name()).stream()
                .map(each -> "\n\nerror: " + each.message()).collect(Collectors.joining());
        return about + rejected + told(canvas().marks().findings(name()));
    }

    /** The first of some findings, a paragraph each. */
    static String told(List<Finding> findings) {
        return findings.stream().limit(MOST_FINDINGS).map(finding -> "\n\n" + finding.severity().word() + " ("
                + finding.rule().id() + "): " + finding.message()).collect(Collectors.joining());
    }

    @Override
    List<? extends Notifier> watched() {
        return List.of(getModel(), getModel().getDefinition());
    }

    @Override
    void changed(Notification change) {
        if (change.getFeature() == ModelPackage.Literals.HANDLER__BOUNDS) {
            refreshPlace();
            ((StorletPart) getParent()).refreshPlace();
        } else if (getModel().eContainer() != null) {
            refreshLook();
        }
    }

    @Override
    DirectEditManager editor() {
        return new NameEditor(this, () -> getModel().getDefinition().getName(), () -> getFigure().nameBounds());
    }
}
