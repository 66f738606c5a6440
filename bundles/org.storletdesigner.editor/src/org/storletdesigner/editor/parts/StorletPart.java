package org.storletdesigner.editor.parts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.editor.figures.BoxLook.Prominence;
import org.storletdesigner.editor.figures.StorletFigure;
import org.storletdesigner.editor.floating.NameEditor;
import org.storletdesigner.editor.policies.RenamePolicy;
import org.storletdesigner.editor.policies.StorletLayoutPolicy;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.design.HandlerNames;

/** A storlet as a cluster around its handlers, or as one box while it is collapsed. */
public final class StorletPart extends BoxPart {
    public StorletPart(Storlet model, Canvas canvas) {
        super(model, canvas);
    }

    @Override
    public Storlet getModel() {
        return (Storlet) super.getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new StorletFigure(canvas());
    }

    @Override
    public StorletFigure getFigure() {
        return (StorletFigure) super.getFigure();
    }

    @Override
    public IFigure getContentPane() {
        return getFigure().contents();
    }

    @Override
    protected List<Handler> getModelChildren() {
        return getModel().isCollapsed() ? List.of() : getModel().getHandlers();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new StorletLayoutPolicy(canvas(), places()));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(canvas()));
    }

    @Override
    void refreshTexts() {
        int edges = canvas().lines().inside(id());
        int handlers = getModel().getHandlers().size();
        String summary = NLS.bind(handlers == 1 ? PartMessages.oneHandler : PartMessages.handlers, handlers)
                + (edges == 0 ? "" : NLS.bind(edges == 1 ? PartMessages.oneInside : PartMessages.inside, edges));
        getFigure().setTexts(getModel().getName(), summary);
        getFigure().setCollapsed(getModel().isCollapsed());
    }

    @Override
    Optional<Severity> severity() {
        return getModel().getHandlers().stream().map(HandlerNames::of)
                .flatMap(name -> canvas().marks().severity(name).stream())
                .min(Comparator.naturalOrder()).filter(any -> getModel().isCollapsed());
    }

    /** What goes round something emphasised does not fade, and stands for it while it is collapsed. */
    @Override
    Prominence prominence() {
        boolean inside = getModel().getHandlers().stream()
                .anyMatch(handler -> canvas().prominence(handler.getId()) == Prominence.EMPHASISED);
        return !inside ? super.prominence() : getModel().isCollapsed() ? Prominence.EMPHASISED : Prominence.USUAL;
    }

    @Override
    boolean isOff() {
        return getModel().isDisabled();
    }

    @Override
    String announcement() {
        int handlers = getModel().getHandlers().size();
        return NLS.bind(PartMessages.storletAnnounced, getModel().getName(),
                NLS.bind(handlers == 1 ? PartMessages.oneHandler : PartMessages.handlers, handlers))
                + (getModel().isCollapsed() ? PartMessages.collapsed : "") + (isOff() ? PartMessages.off : "");
    }

    @Override
    String explanation() {
        String about = getModel().getDefinition().getDescription();
        String title = getModel().getName() + "  (" + getModel().getDefinition().getName() + ")";
        return about.isBlank() ? title : title + "\n" + about;
    }

    @Override
    List<? extends Notifier> watched() {
        return List.of(getModel());
    }

    @Override
    void changed(Notification change) {
        Object feature = change.getFeature();
        if (feature == ModelPackage.Literals.STORLET__BOUNDS) {
            refreshPlace();
        } else if (feature == ModelPackage.Literals.STORLET__COLLAPSED
                || feature == ModelPackage.Literals.STORLET__HANDLERS) {
            canvas().refreshLinesSoon();
            refreshChildren();
            refreshVisuals();
        } else {
            refreshLook();
            handlerParts().forEach(HandlerPart::refreshLook);
        }
    }

    private List<HandlerPart> handlerParts() {
        return ((List<?>) getChildren()).stream().map(HandlerPart.class::cast).toList();
    }

    @Override
    DirectEditManager editor() {
        return new NameEditor(this, () -> getModel().getName(), () -> getFigure().nameBounds());
    }

    /** A click on the button collapses or expands; everywhere else it selects. */
    @Override
    public DragTracker getDragTracker(Request request) {
        return request instanceof LocationRequest place && isOnButton(place.getLocation())
                ? new CollapseTracker() : super.getDragTracker(request);
    }

    private boolean isOnButton(Point absolute) {
        Point place = absolute.getCopy();
        getFigure().translateToRelative(place);
        return getFigure().buttonBounds().contains(place);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            toggle();
        } else {
            super.performRequest(request);
        }
    }

    /** Collapses or expands. */
    public void toggle() {
        boolean next = !getModel().isCollapsed();
        canvas().design().edit(next ? PartMessages.collapse : PartMessages.expand, () -> {
            places().settle();
            getModel().setCollapsed(next);
        });
    }

    /** A click on the button. */
    private final class CollapseTracker extends SelectEditPartTracker {
        CollapseTracker() {
            super(StorletPart.this);
        }

        @Override
        protected boolean handleButtonUp(int button) {
            if (button == 1 && isInState(STATE_DRAG)) {
                toggle();
            }
            return super.handleButtonUp(button);
        }
    }
}
