package org.storletdesigner.editor.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.editor.layout.Places;
import org.storletdesigner.editor.palette.PaletteItem;
import org.storletdesigner.editor.parts.OpenCanvas;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;

class CanvasActionsTest {
    private final OpenCanvas canvas = new OpenCanvas(WorkflowBuilder.named("test")
            .storlet("a", each -> each.handler("one", "k = v", "new: k = w").handler("two", "k = w", "none"))
            .storlet("b", each -> each.handler("one", "k = w", "none")).must("a.one", "b.one").build());
    private final List<String> hints = new ArrayList<>();
    private final CanvasActions actions = new CanvasActions(canvas.viewer(), canvas.model(), canvas.places(),
            (sentence, label, action) -> hints.add(sentence));

    @AfterEach
    void close() {
        canvas.close();
    }

    private Storlet storlet(int index) {
        return canvas.design().document().getStorlets().get(index);
    }

    private void select(Object... objects) {
        List<EditPart> parts = Stream.of(objects).map(canvas::part).toList();
        canvas.viewer().setSelection(new StructuredSelection(parts));
    }

    private String lastStep() {
        return canvas.design().commands().getUndoCommand().getLabel();
    }

    @Test
    void deletingSaysWhatWentAlong() {
        select(storlet(1));
        actions.delete();
        assertThat(hints)
                .containsExactly("Deleted b; with it went 1 edge and 1 expectation. Undo brings all of it back.");
        assertThat(lastStep()).isEqualTo("Delete b");
        canvas.design().commands().undo();
        assertThat(canvas.design().document().getExpectations()).hasSize(1);
    }

    @Test
    void whatDeletingTakesAlongIsToldBefore() {
        select(storlet(0));
        assertThat(actions.deletionForetold()).isEqualTo(
                "Deleting a takes along 2 edges and 1 expectation. Nothing would trigger b.one any more.");
        select();
        assertThat(actions.deletionForetold()).isEmpty();
        assertThat(canvas.design().commands().canUndo()).isFalse();
    }

    @Test
    void theHintAfterDeletingOffersToTakeThatBackAndNothingElse() {
        List<Runnable> offers = new ArrayList<>();
        CanvasActions offering = new CanvasActions(canvas.viewer(), canvas.model(), canvas.places(),
                (sentence, label, action) -> offers.add(action));
        select(storlet(0));
        offering.delete();
        canvas.design().edit("Rename", () -> canvas.design().document().setName("other"));
        offers.getFirst().run();
        assertThat(canvas.design().document().getName()).isEqualTo("other");
        canvas.design().commands().undo();
        offers.getFirst().run();
        assertThat(canvas.design().document().getStorlets()).hasSize(2);
    }

    @Test
    void aDuplicateStandsBesideItsOriginalWithTheSameShape() {
        select(storlet(0));
        Rectangle original = canvas.places().of(storlet(0));
        actions.duplicate();
        assertThat(canvas.design().document().getStorlets()).extracting(Named::getName).containsExactly("a", "b", "a2");
        Rectangle copy = canvas.places().of(storlet(2));
        assertThat(copy.getSize()).isEqualTo(original.getSize());
        assertThat(copy.intersects(original)).isFalse();
        assertThat(canvas.places().of(storlet(0))).isEqualTo(original);
    }

    @Test
    void whatIsCutCanBePastedAgain() {
        select(storlet(0), storlet(1));
        actions.cut();
        assertThat(canvas.design().document().getStorlets()).isEmpty();
        assertThat(lastStep()).isEqualTo("Cut 2 Parts");
        actions.paste();
        assertThat(canvas.design().document().getStorlets()).extracting(Named::getName).containsExactly("a", "b");
        assertThat(canvas.design().document().getExpectations()).hasSize(1);
    }

    @Test
    void switchingOffIsAWhatIfThatTheEngineFollows() {
        select(canvas.handler("a.one"));
        actions.toggleDisabled();
        canvas.awaitAnalysis();
        assertThat(canvas.lines()).isEmpty();
        assertThat(actions.isDisabled()).isTrue();
        actions.toggleDisabled();
        canvas.awaitAnalysis();
        assertThat(canvas.lines()).hasSize(2);
    }

    @Test
    void arrowsMoveWhatIsSelectedAndNothingElse() {
        Rectangle before = canvas.places().of(storlet(0));
        Rectangle other = canvas.places().of(storlet(1));
        select(storlet(0));
        actions.nudge(1, 0, false);
        actions.nudge(0, 1, true);
        assertThat(canvas.places().of(storlet(0))).isEqualTo(before.getTranslated(10, 1));
        assertThat(canvas.places().of(storlet(1))).isEqualTo(other);
    }

    @Test
    void arrowsPressedOneAfterTheOtherAreUndoneTogether() {
        Rectangle before = canvas.places().of(storlet(0));
        select(storlet(0));
        actions.nudge(1, 0, false);
        actions.nudge(1, 0, false);
        actions.nudge(0, 1, false);
        assertThat(canvas.places().of(storlet(0))).isEqualTo(before.getTranslated(20, 10));
        canvas.design().commands().undo();
        assertThat(canvas.places().of(storlet(0))).isEqualTo(before);
        assertThat(canvas.design().commands().canUndo()).isFalse();
    }

    @Test
    void aMoveBySavedPlacesIsAStepOfItsOwn() {
        select(storlet(0));
        actions.nudge(1, 0, false);
        Rectangle saved = canvas.places().of(storlet(0));
        canvas.design().commands().markSaveLocation();
        actions.nudge(1, 0, false);
        canvas.design().commands().undo();
        assertThat(canvas.places().of(storlet(0))).isEqualTo(saved);
        assertThat(canvas.design().commands().isDirty()).isFalse();
    }

    @Test
    void aChainIsAddedInOneStepWhereItCoversNothing() {
        Workflow chain = WorkflowBuilder.named("chain")
                .storlet("x", each -> each.handler("one", "k = v", "k = w"))
                .storlet("y", each -> each.handler("one", "k = w", "none")).build();
        List<Rectangle> others = List.of(canvas.places().of(storlet(0)), canvas.places().of(storlet(1)));
        actions.add(new PaletteItem.OfChain(chain));
        assertThat(canvas.design().document().getStorlets()).extracting(Named::getName)
                .containsExactly("a", "b", "x", "y");
        assertThat(others).noneMatch(canvas.places().of(storlet(2))::intersects)
                .noneMatch(canvas.places().of(storlet(3))::intersects);
        canvas.design().commands().undo();
        assertThat(canvas.design().document().getStorlets()).hasSize(2);
        assertThat(canvas.design().commands().canUndo()).isFalse();
    }

    @Test
    void anArrowThatMovesNothingLetsTheNextOneUndoNothing() {
        canvas.design().edit("Place", () -> Places.set(canvas.handler("a.one"), new Rectangle(4, 0, 150, 40)));
        canvas.places().settle();
        canvas.design().edit("Rename", () -> storlet(1).setName("other"));
        select(canvas.handler("a.one"));
        actions.nudge(-1, 0, false);
        actions.nudge(1, 0, false);
        assertThat(storlet(1).getName()).isEqualTo("other");
        assertThat(canvas.places().of(canvas.handler("a.one")).x).isEqualTo(14);
    }

    @Test
    void whatCannotBeCopiedIsNotCutEither() {
        canvas.design().edit("Break", () -> storlet(1).setName("a"));
        select(storlet(0), storlet(1));
        actions.cut();
        assertThat(canvas.design().document().getStorlets()).hasSize(2);
        assertThat(hints).singleElement().asString().contains("'a'");
    }

    @Test
    void allTextsOfTheCanvasArePut() {
        assertThat(ActionMessages.class.getFields()).allSatisfy(field ->
                assertThat((String) field.get(null)).doesNotStartWith("NLS missing"));
    }
}
