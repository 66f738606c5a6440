package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.editor.palette.PaletteLibraries;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Chains;

class DragJourneyTest extends DocumentsJourney {
    private List<String> before;

    @BeforeEach
    void remember() {
        before = desk.storlets();
    }

    @AfterEach
    void forgetChains() {
        setChains(List.of());
    }

    @Test
    void aStorletIsDraggedFromThePaletteAndTheNextClickSelectsInsteadOfPlacingAnother() {
        List<String> edges = desk.edges();
        Hand.carry(item("Converter"), Eye.emptyGround(desk.canvas()));
        Hand.await("the storlet", () -> storlets() == before.size() + 1);
        assertThat(desk.storlets()).contains("Converter");
        assertThat(desk.edges()).isEqualTo(edges);

        Hand.click(Hand.titleOf(desk.part(desk.storlet("Resizing"))));
        Hand.await("the selection", () -> desk.selected().contains(desk.storlet("Resizing")));
        assertThat(desk.storlets()).hasSize(before.size() + 1);
        Hand.press("Ctrl+Z");
        Hand.await("no storlet", () -> storlets() == before.size());
    }

    @Test
    void whileAStorletHoversTheStatusLineSaysWhatItWouldBring() {
        Point ground = Eye.emptyGround(desk.canvas());
        Point item = item("Converter");
        Tree palette = Eye.find("the palette", Tree.class, each -> Eye.flat(each.getItems())
                .anyMatch(found -> found.getText().equals("Converter")));
        Hand.grip(item);
        Hand.bring(item, ground);
        loseFocus(palette);
        Eye.find("what the converter would bring", CLabel.class, each -> each.getText().startsWith("Converter: "));
        Hand.letGo();
        Hand.await("the storlet", () -> storlets() == before.size() + 1);
        Hand.await("an end of the sentence", () -> Eye.all(CLabel.class)
                .noneMatch(each -> each.getText().startsWith("Converter: ")));
    }

    /** Some systems take the focus away as soon as something is dragged, others when it is dropped. */
    private static void loseFocus(Tree palette) {
        Window.inDisplayThread(() -> {
            palette.notifyListeners(SWT.FocusOut, new Event());
            return null;
        });
    }

    @Test
    void escapeInThePaletteForgetsWhatTheNextClickWouldPlace() {
        Hand.click(item("Converter"));
        Hand.press("Esc");
        Hand.click(Eye.emptyGround(desk.canvas()));
        desk.settled();
        assertThat(desk.storlets()).isEqualTo(before);
    }

    @Test
    void whatIsDroppedBesideTheCanvasIsNowhereAndTheNextClickPlacesNothing() {
        Hand.carry(item("Converter"), Hand.middleOf(Eye.find("the status", CLabel.class, each -> true)));
        Hand.click(Eye.emptyGround(desk.canvas()));
        desk.settled();
        assertThat(desk.storlets()).isEqualTo(before);
    }

    @Test
    void aChainIsDraggedAsOneAndUndoneAsOne() {
        Workflow chain = Window.inDisplayThread(() -> Chains.cut(desk.design().document(), "Pictures first",
                Set.of(desk.storlet("ImageConverting"), desk.storlet("Resizing"))));
        setChains(List.of(chain));
        List<String> edges = desk.edges();
        Hand.carry(item("Pictures first"), Eye.emptyGround(desk.canvas()));
        Hand.await("the chain", () -> storlets() == before.size() + 2);
        assertThat(desk.storlets()).contains("ImageConverting2", "Resizing2");
        assertThat(desk.edges()).containsAll(edges).contains("ImageConverting2.convert > Resizing2.resize: PARTIAL");
        Hand.press("Ctrl+Z");
        Hand.await("no chain", () -> storlets() == before.size());
        assertThat(desk.edges()).isEqualTo(edges);
    }

    private static void setChains(List<Workflow> chains) {
        Window.inDisplayThread(() -> {
            PaletteLibraries.shared().setChains(chains);
            return null;
        });
    }

    private int storlets() {
        return desk.design().document().getStorlets().size();
    }

    private static Point item(String name) {
        return Eye.treeItem(each -> each.getText().equals(name), name + " in the palette");
    }
}
