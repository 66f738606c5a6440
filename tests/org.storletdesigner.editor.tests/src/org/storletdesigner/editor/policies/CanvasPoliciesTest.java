package org.storletdesigner.editor.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.SimpleFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.editor.palette.PaletteItem;
import org.storletdesigner.editor.parts.OpenCanvas;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.WorkflowBuilder;

class CanvasPoliciesTest {
    private final OpenCanvas canvas = new OpenCanvas(WorkflowBuilder.named("test")
            .storlet("a", each -> each.handler("one", "k = v", "k = w").handler("two", "k = w", "none"))
            .storlet("b", each -> each.handler("one", "k = w", "none")).build());

    @AfterEach
    void close() {
        canvas.close();
    }

    private Storlet storlet(int index) {
        return canvas.design().document().getStorlets().get(index);
    }

    private Command move(Object target, int dx, int dy) {
        EditPart part = canvas.part(target);
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE_CHILDREN);
        request.setEditParts(part);
        request.setMoveDelta(new Point(dx, dy));
        return part.getParent().getCommand(request);
    }

    @Test
    void movingAStorletIsOneStepAndMovesNothingElse() {
        Rectangle before = canvas.places().of(storlet(0));
        Rectangle other = canvas.places().of(storlet(1));
        canvas.design().commands().execute(move(storlet(0), 30, 500));
        assertThat(canvas.places().of(storlet(0))).isEqualTo(before.getTranslated(30, 500));
        assertThat(canvas.places().of(storlet(1))).isEqualTo(other);
        assertThat(canvas.design().commands().getUndoCommand().getLabel()).isEqualTo("Move");
        canvas.design().commands().undo();
        assertThat(canvas.places().of(storlet(0))).isEqualTo(before);
        assertThat(storlet(0).getBounds()).isNull();
    }

    @Test
    void aHandlerStaysInsideItsStorletWhichGrows() {
        Object handler = storlet(0).getHandlers().getFirst();
        canvas.design().commands().execute(move(handler, -500, 400));
        Rectangle place = canvas.places().of(storlet(0).getHandlers().getFirst());
        assertThat(place.x).isEqualTo(4);
        assertThat(canvas.places().of(storlet(0)).height).isGreaterThan(place.bottom());
    }

    @Test
    void aHandlerCannotBeDroppedOutsideItsStorlet() {
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_ADD);
        request.setEditParts(canvas.part(storlet(0).getHandlers().getFirst()));
        request.setMoveDelta(new Point(10, 10));
        request.setSizeDelta(new Dimension());
        Command command = canvas.viewer().getContents().getCommand(request);
        assertThat(command == null || !command.canExecute()).isTrue();
    }

    @Test
    void whatIsDroppedOnSomethingGetsAFreePlaceBesideIt() {
        PaletteItem item = new PaletteItem.OfDefinition(DefinitionBuilder.named("New").handler("h", "k = v",
                "none").build());
        CreateRequest request = new CreateRequest();
        request.setFactory(new SimpleFactory(PaletteItem.class) {
            @Override
            public Object getNewObject() {
                return item;
            }
        });
        request.setLocation(canvas.places().of(storlet(0)).getCenter());
        canvas.design().commands().execute(canvas.viewer().getContents().getCommand(request));
        Rectangle added = canvas.places().of(storlet(2));
        assertThat(storlet(2).getName()).isEqualTo("New");
        assertThat(List.of(storlet(0), storlet(1))).noneMatch(each -> canvas.places().of(each).intersects(added));
        assertThat(canvas.design().commands().getUndoCommand().getLabel()).isEqualTo("Add New");
    }

    @Test
    void aDragForCopiesLeavesTheOriginalsAndPutsCopiesWhereItEnds() {
        Rectangle first = canvas.places().of(storlet(0));
        Rectangle second = canvas.places().of(storlet(1));
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_CLONE);
        request.setEditParts(List.of(canvas.part(storlet(0)), canvas.part(storlet(1))));
        request.setMoveDelta(new Point(40, 300));
        canvas.design().commands().execute(canvas.viewer().getContents().getCommand(request));
        assertThat(canvas.design().document().getStorlets()).extracting(Storlet::getName)
                .containsExactly("a", "b", "a2", "b2");
        assertThat(List.of(canvas.places().of(storlet(0)), canvas.places().of(storlet(1))))
                .containsExactly(first, second);
        assertThat(List.of(canvas.places().of(storlet(2)), canvas.places().of(storlet(3))))
                .containsExactly(first.getTranslated(40, 300), second.getTranslated(40, 300));
        assertThat(canvas.design().commands().getUndoCommand().getLabel()).isEqualTo("Duplicate 2 Parts");
        canvas.design().commands().undo();
        assertThat(canvas.design().document().getStorlets()).hasSize(2);
    }

    @Test
    void aHandlerAloneCannotBeCopied() {
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_CLONE);
        request.setEditParts(canvas.part(storlet(0).getHandlers().getFirst()));
        request.setMoveDelta(new Point(40, 300));
        assertThat(canvas.viewer().getContents().getCommand(request)).isNull();
    }

    @Test
    void namesThatAreEmptyOrTakenAreNotTakenOver() {
        RenamePolicy policy = new RenamePolicy(canvas.model());
        assertThat(policy.command(storlet(0), " ")).isNull();
        assertThat(policy.command(storlet(0), "b")).isNull();
        assertThat(policy.command(storlet(0).getHandlers().getFirst(), "two")).isNull();
        canvas.design().commands().execute(policy.command(storlet(0), " c "));
        assertThat(storlet(0).getName()).isEqualTo("c");
        assertThat(canvas.design().commands().getUndoCommand().getLabel()).isEqualTo("Rename Storlet");
    }

    @Test
    void aReadOnlyCanvasMovesNothing() {
        canvas.model().setReadOnly(true);
        assertThat(move(storlet(0), 10, 10)).isNull();
    }
}
