package org.storletdesigner.editor.policies;

import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.clipboard.Pasting;
import org.storletdesigner.editor.commands.EditCommand;
import org.storletdesigner.editor.layout.Places;
import org.storletdesigner.editor.palette.PaletteItem;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Workflow;

/** Places and moves storlets, sources and notes on the canvas. */
public final class WorkflowLayoutPolicy extends PlacePolicy {
    public WorkflowLayoutPolicy(CanvasModel canvas, Places places) {
        super(canvas, places);
    }

    /** What comes from the palette gets the free place that is nearest to where it was dropped. */
    @Override
    protected Command getCreateCommand(CreateRequest request) {
        return request.getNewObject() instanceof PaletteItem item
                ? create(item, (Rectangle) getConstraintFor(request)) : null;
    }

    /** A drag with the key for copies leaves the parts where they are and puts copies of them where it ends. */
    @Override
    protected Command getCloneCommand(ChangeBoundsRequest request) {
        List<?> parts = request.getEditParts();
        List<EObject> originals = parts.stream().map(part -> (EObject) ((EditPart) part).getModel())
                .filter(each -> !(each instanceof Handler)).toList();
        if (originals.isEmpty() || originals.size() < parts.size()) {
            return null;
        }
        Rectangle wanted = (Rectangle) getConstraintFor(request, (GraphicalEditPart) parts.getFirst());
        Point shift = wanted.getLocation().getTranslated(places().of(originals.getFirst()).getLocation().getNegated());
        return copy(originals, shift);
    }

    private Command copy(List<EObject> originals, Point shift) {
        Pasting pasting = new Pasting(canvas().design(), places());
        String label = originals.size() == 1 ? PolicyMessages.duplicate
                : NLS.bind(PolicyMessages.several, PolicyMessages.duplicate, originals.size());
        return new EditCommand(label, canvas().design().document(), () -> {
            List<EObject> added = pasting.copyTo(originals, shift);
            Display.getCurrent().asyncExec(() -> canvas().design().reveal(added));
        });
    }

    private Command create(PaletteItem item, Rectangle wanted) {
        Workflow document = canvas().design().document();
        return new EditCommand(item.addLabel(), document, () -> {
            places().settle();
            List<EObject> added = item.addTo(document);
            places().settle();
            places().moveNear(wanted.getLocation(), added);
            Display.getCurrent().asyncExec(() -> canvas().design().reveal(added));
        });
    }
}
