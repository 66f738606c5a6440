package org.storletdesigner.editor.policies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.commands.EditCommand;
import org.storletdesigner.editor.layout.Places;
import org.storletdesigner.model.Storlet;

/** Moves and resizes what stands in one container of the canvas; all that is selected in one step. */
abstract class PlacePolicy extends XYLayoutEditPolicy {
    private final CanvasModel canvas;
    private final Places places;

    PlacePolicy(CanvasModel canvas, Places places) {
        this.canvas = canvas;
        this.places = places;
    }

    final CanvasModel canvas() {
        return canvas;
    }

    final Places places() {
        return places;
    }

    @Override
    protected final Command getResizeChildrenCommand(ChangeBoundsRequest request) {
        Map<EObject, Rectangle> wanted = new LinkedHashMap<>();
        List<?> parts = request.getEditParts();
        parts.forEach(part -> wanted.put((EObject) ((EditPart) part).getModel(),
                place((Rectangle) getConstraintFor(request, (GraphicalEditPart) part), (EditPart) part)));
        return new EditCommand(label(request, parts.size()), canvas.design().document(), () -> {
            places.settle();
            wanted.forEach(Places::set);
        });
    }

    @Override
    protected final EditPolicy createChildEditPolicy(EditPart child) {
        return new BoxSelectionPolicy();
    }

    private Rectangle place(Rectangle wanted, EditPart part) {
        if (part.getModel() instanceof Storlet storlet && storlet.isCollapsed()) {
            wanted.setSize(places.stored(storlet).getSize());
        }
        return limited(wanted);
    }

    /** Where a child may be put. */
    Rectangle limited(Rectangle wanted) {
        return wanted;
    }

    private static String label(ChangeBoundsRequest request, int count) {
        boolean resize = RequestConstants.REQ_RESIZE_CHILDREN.equals(request.getType());
        boolean align = RequestConstants.REQ_ALIGN_CHILDREN.equals(request.getType())
                || RequestConstants.REQ_ALIGN.equals(request.getType());
        String one = resize ? PolicyMessages.resize : align ? PolicyMessages.align : PolicyMessages.move;
        return count == 1 ? one : NLS.bind(PolicyMessages.several, one, count);
    }

    @Override
    protected final Command createChangeConstraintCommand(EditPart child, Object constraint) {
        throw new UnsupportedOperationException("all children are moved by one command");
    }

    /** Handlers stay in their storlet, and storlets out of each other. */
    @Override
    protected final Command createAddCommand(EditPart child, Object constraint) {
        return null;
    }

    @Override
    protected Command getDeleteDependantCommand(Request request) {
        return null;
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        return null;
    }

    /** The place of a request in the coordinates of the container's children. */
    final Point location(CreateRequest request) {
        return ((Rectangle) getConstraintFor(request)).getLocation();
    }
}
