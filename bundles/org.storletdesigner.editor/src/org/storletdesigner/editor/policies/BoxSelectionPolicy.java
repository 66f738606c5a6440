package org.storletdesigner.editor.policies;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.requests.AlignmentRequest;
import org.eclipse.gef.requests.ChangeBoundsRequest;

/**
 * A selected box shows it by itself. Of several only the one selected last has handles, which resize all of them, and
 * all in one container are moved, resized or aligned by one command.
 */
final class BoxSelectionPolicy extends ResizableEditPolicy {
    /** More frames do not keep up with the mouse. */
    static final int MOST_FRAMES = 60;

    private Rectangle around;

    @Override
    @SuppressWarnings("rawtypes") // so it is in the toolkit
    protected List createSelectionHandles() {
        return getHost().getSelected() == EditPart.SELECTED_PRIMARY ? super.createSelectionHandles() : List.of();
    }

    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        return together(request.getEditParts(), request, new ChangeBoundsRequest(RequestConstants.REQ_MOVE_CHILDREN));
    }

    @Override
    protected Command getResizeCommand(ChangeBoundsRequest request) {
        return together(request.getEditParts(), request, new ChangeBoundsRequest(RequestConstants.REQ_RESIZE_CHILDREN));
    }

    /** What is aligned is not in the request: it is all that is selected. */
    @Override
    protected Command getAlignCommand(AlignmentRequest request) {
        AlignmentRequest ofAll = new AlignmentRequest(RequestConstants.REQ_ALIGN_CHILDREN);
        ofAll.setAlignment(request.getAlignment());
        ofAll.setAlignmentRectangle(request.getAlignmentRectangle());
        return together(getHost().getViewer().getSelectedEditParts(), request, ofAll);
    }

    /** Of very many boxes only the first shows where they would go, by a frame around all of them. */
    @Override
    protected void showChangeBoundsFeedback(ChangeBoundsRequest request) {
        List<?> parts = request.getEditParts();
        boolean many = parts.size() > MOST_FRAMES;
        if (many && isFirst(parts)) {
            around = siblings(parts).map(part -> ((GraphicalEditPart) part).getFigure().getBounds())
                    .reduce(Rectangle::getUnion).orElseThrow();
        }
        if (!many || isFirst(parts)) {
            super.showChangeBoundsFeedback(request);
        }
    }

    @Override
    protected Rectangle getInitialFeedbackBounds() {
        return around == null ? super.getInitialFeedbackBounds() : around;
    }

    @Override
    protected void eraseChangeBoundsFeedback(ChangeBoundsRequest request) {
        super.eraseChangeBoundsFeedback(request);
        around = null;
    }

    /** The first one answers for all: a command each would look through the whole document each. */
    private Command together(List<?> parts, ChangeBoundsRequest request, ChangeBoundsRequest ofAll) {
        if (!isFirst(parts)) {
            return null;
        }
        ofAll.setEditParts(siblings(parts).toList());
        ofAll.setMoveDelta(request.getMoveDelta());
        ofAll.setSizeDelta(request.getSizeDelta());
        ofAll.setResizeDirection(request.getResizeDirection());
        ofAll.setLocation(request.getLocation());
        ofAll.setExtendedData(request.getExtendedData());
        return getHost().getParent().getCommand(ofAll);
    }

    private boolean isFirst(List<?> parts) {
        return siblings(parts).findFirst().filter(first -> first == getHost()).isPresent();
    }

    private Stream<EditPart> siblings(List<?> parts) {
        return parts.stream().map(EditPart.class::cast).filter(part -> part.getParent() == getHost().getParent());
    }
}
