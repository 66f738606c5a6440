package org.storletdesigner.editor.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.requests.AlignmentRequest;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.SimpleFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.editor.commands.EditCommand;
import org.storletdesigner.editor.palette.PaletteItem;
import org.storletdesigner.editor.parts.OpenCanvas;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.files.DocumentRules;

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
    void severalStorletsAreDraggedByOneCommandThatTheFirstGives() {
        Rectangle before = canvas.places().of(storlet(0));
        Rectangle other = canvas.places().of(storlet(1));
        ChangeBoundsRequest request = request(RequestConstants.REQ_MOVE, storlet(0), storlet(1));
        request.setMoveDelta(new Point(30, 500));
        assertThat(canvas.part(storlet(1)).getCommand(request)).isNull();
        canvas.design().commands().execute(canvas.part(storlet(0)).getCommand(request));
        assertThat(canvas.places().of(storlet(0))).isEqualTo(before.getTranslated(30, 500));
        assertThat(canvas.places().of(storlet(1))).isEqualTo(other.getTranslated(30, 500));
        assertThat(canvas.design().commands().getUndoCommand().getLabel()).isEqualTo("Move 2 Parts");
    }

    @Test
    void eachContainerGivesACommandForWhatIsDraggedInIt() {
        Handler inA = storlet(0).getHandlers().getFirst();
        Handler inB = storlet(1).getHandlers().getFirst();
        ChangeBoundsRequest request = request(RequestConstants.REQ_MOVE, inA, inB);
        request.setMoveDelta(new Point(10, 20));
        Rectangle a = canvas.places().of(inA);
        Rectangle b = canvas.places().of(inB);
        canvas.design().commands().execute(canvas.part(inA).getCommand(request));
        canvas.design().commands().execute(canvas.part(inB).getCommand(request));
        assertThat(canvas.places().of(inA)).isEqualTo(a.getTranslated(10, 20));
        assertThat(canvas.places().of(inB)).isEqualTo(b.getTranslated(10, 20));
    }

    @Test
    void resizingSeveralStorletsIsOneStepThatIsCalledSo() {
        Dimension before = canvas.places().of(storlet(0)).getSize();
        ChangeBoundsRequest request = request(RequestConstants.REQ_RESIZE, storlet(0), storlet(1));
        request.setSizeDelta(new Dimension(40, 50));
        request.setResizeDirection(PositionConstants.SOUTH_EAST);
        canvas.design().commands().execute(canvas.part(storlet(0)).getCommand(request));
        assertThat(canvas.places().of(storlet(0)).getSize()).isEqualTo(before.getExpanded(40, 50));
        assertThat(canvas.design().commands().getUndoCommand().getLabel()).isEqualTo("Resize 2 Parts");
    }

    @Test
    void severalStorletsAreAlignedByOneCommand() {
        canvas.viewer().setSelection(new StructuredSelection(List.of(canvas.part(storlet(0)), canvas.part(storlet(1)))));
        AlignmentRequest request = new AlignmentRequest(RequestConstants.REQ_ALIGN);
        request.setAlignment(PositionConstants.LEFT);
        request.setAlignmentRectangle(new Rectangle(700, 0, 10, 10));
        assertThat(canvas.part(storlet(1)).getCommand(request)).isNull();
        canvas.design().commands().execute(canvas.part(storlet(0)).getCommand(request));
        assertThat(List.of(canvas.places().of(storlet(0)).x, canvas.places().of(storlet(1)).x)).containsOnly(700);
        assertThat(canvas.design().commands().getUndoCommand().getLabel()).isEqualTo("Align 2 Parts");
    }

    @Test
    void onlyTheStorletSelectedLastHasHandles() {
        canvas.viewer().setSelection(new StructuredSelection(List.of(canvas.part(storlet(0)), canvas.part(storlet(1)))));
        assertThat(handles()).hasSize(9);
        canvas.viewer().deselectAll();
        assertThat(handles()).isEmpty();
    }

    @Test
    void veryManyStorletsAreDraggedBehindOneFrameAroundThem() {
        WorkflowBuilder builder = WorkflowBuilder.named("many");
        for (int number = 0; number <= BoxSelectionPolicy.MOST_FRAMES; number++) {
            builder.storlet("s" + number, each -> each.handler("one", "k = v", "none"));
        }
        try (OpenCanvas many = new OpenCanvas(builder.build())) {
            List<EditPart> parts = many.design().document().getStorlets().stream().map(many::part).toList();
            assertThat(frames(parts)).singleElement().isEqualTo(parts.stream()
                    .map(part -> ((GraphicalEditPart) part).getFigure().getBounds()).reduce(Rectangle::getUnion).get());
            assertThat(frames(parts.subList(1, parts.size()))).hasSize(BoxSelectionPolicy.MOST_FRAMES);
        }
    }

    /** What is shown while parts are dragged, and not moved yet. */
    private static List<Rectangle> frames(List<EditPart> parts) {
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
        request.setEditParts(parts);
        parts.forEach(part -> part.showSourceFeedback(request));
        List<?> shown = LayerManager.Helper.find(parts.getFirst()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER)
                .getChildren();
        List<?> also = LayerManager.Helper.find(parts.getFirst()).getLayer(LayerConstants.FEEDBACK_LAYER).getChildren();
        List<Rectangle> frames = Stream.of(shown, also).flatMap(List::stream)
                .map(each -> ((IFigure) each).getBounds().getCopy()).toList();
        parts.forEach(part -> part.eraseSourceFeedback(request));
        return frames;
    }

    private List<?> handles() {
        return List.copyOf(LayerManager.Helper.find(canvas.part(storlet(0))).getLayer(LayerConstants.HANDLE_LAYER)
                .getChildren());
    }

    private ChangeBoundsRequest request(String type, Object... targets) {
        ChangeBoundsRequest request = new ChangeBoundsRequest(type);
        request.setEditParts(Stream.of(targets).map(canvas::part).toList());
        return request;
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
    void twoSourcesCannotBeCalledTheSame() {
        canvas.design().commands().execute(new EditCommand("Add", canvas.design().document(), () -> {
            new PaletteItem.OfSource().addTo(canvas.design().document());
            new PaletteItem.OfSource().addTo(canvas.design().document());
        }));
        Source first = canvas.design().document().getSources().getFirst();
        Source second = canvas.design().document().getSources().getLast();
        RenamePolicy policy = new RenamePolicy(canvas.model());
        assertThat(policy.command(second, first.getName())).isNull();
        assertThat(policy.command(second, "")).isNull();
        canvas.design().commands().execute(policy.command(second, "users"));
        assertThat(second.getName()).isEqualTo("users");
        assertThat(DocumentRules.faults(canvas.design().document())).isEmpty();
    }
}
