package org.storletdesigner.editor.policies;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.commands.EditCommand;
import org.storletdesigner.editor.layout.Places;
import org.storletdesigner.editor.palette.PaletteItem;
import org.storletdesigner.model.Workflow;

/** Places and moves storlets, sources and notes on the canvas. */
public final class WorkflowLayoutPolicy extends PlacePolicy {
    public WorkflowLayoutPolicy(CanvasModel canvas, Places places) {
        super(canvas, places);
    }

    /** What comes from the palette gets the free place that is nearest to where it was dropped. */
    @Override
    protected Command getCreateCommand(CreateRequest request) {
        return canvas().isReadOnly() || !(request.getNewObject() instanceof PaletteItem item) ? null
                : create(item, (Rectangle) getConstraintFor(request));
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
