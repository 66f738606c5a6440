package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.design.Storlets;

class PropertiesJourneyTest extends DocumentsJourney {
    private Storlet storlet;

    @BeforeEach
    void choose() {
        storlet = desk.storlet("TextConverting");
        Hand.click(Hand.titleOf(desk.part(storlet)));
        Hand.click(Eye.propertyTab("Variables"));
    }

    @Test
    void aVariableThatIsTypedTakesALineAwayAndUndoInTheSameFieldBringsItBack() {
        List<String> before = desk.edges();
        Text field = field("pdf");
        type(field, "odp");
        Hand.press("Enter");
        Hand.await("the value", () -> bound().get("outputvalue").equals(List.of("odp")));
        assertThat(before).anyMatch(edge -> edge.startsWith("TextConverting.convert > Translating.translate"));
        assertThat(desk.edges()).noneMatch(edge -> edge.startsWith("TextConverting.convert > "));
        assertThat(Window.inDisplayThread(() -> desk.design().commands().getUndoCommand().getLabel()))
                .isEqualTo("Change outputvalue of TextConverting");
        Hand.press("Ctrl+Z");
        Hand.await("the value of before", () -> bound().get("outputvalue").equals(List.of("pdf")));
        assertThat(desk.edges()).isEqualTo(before);
        Hand.await("it in the field", () -> field.getText().equals("pdf"));
    }

    @Test
    void undoTakesBackWhatIsBeingTypedFirst() {
        Text field = field("pdf");
        type(field, "x");
        Hand.press("Ctrl+Z");
        Hand.await("the field of before", () -> field.getText().equals("pdf") || field.getText().isEmpty());
        assertThat(bound()).containsEntry("outputvalue", List.of("pdf"));
        assertThat(Window.inDisplayThread(() -> desk.design().commands().canUndo())).isFalse();
    }

    @Test
    void escapeLeavesTheValueAsItWas() {
        Text field = field("pdf");
        type(field, "doc");
        Hand.press("Esc");
        Hand.await("the field of before", () -> field.getText().equals("pdf"));
        assertThat(Window.inDisplayThread(() -> desk.design().commands().canUndo())).isFalse();
    }

    @Test
    void aNameThatIsTakenIsToldAndNotGiven() {
        Text field = field("TextConverting");
        type(field, "Resizing");
        Hand.press("Enter");
        Hand.pause();
        assertThat(desk.storlets()).containsOnlyOnce("Resizing").contains("TextConverting");
    }

    @Test
    void severalPartsAreToldOfTogetherAndSwitchedOffAsOneStep() {
        Hand.click(Eye.emptyGround(desk.canvas()));
        Hand.press("Ctrl+A");
        Eye.find("what is selected", Label.class, each -> each.getText().equals("5 storlets, 5 handlers and 1 note"));
        Eye.find("how it hangs together", Label.class, each -> each.getText().equals("5 edges among them"));
        Hand.click(Eye.button("Disabled: none of them fires"));
        Hand.await("that all are off", () -> desk.design().document().getStorlets().stream()
                .allMatch(Storlet::isDisabled));
        assertThat(Window.inDisplayThread(() -> desk.design().commands().getUndoCommand().getLabel()))
                .isEqualTo("Disable 5 parts");
        desk.settled();
        Hand.press("Ctrl+Z");
        Hand.await("that all are on", () -> desk.design().document().getStorlets().stream()
                .noneMatch(Storlet::isDisabled));
    }

    @Test
    void theReasonOfAnEdgeThatComesLaterIsReadToItsEnd() {
        Point start = Eye.middleOf(desk.part(desk.storlet("Resizing").getHandlers().getFirst()));
        Point end = Eye.middleOf(desk.part(desk.storlet("Notification").getHandlers().getFirst()));
        Hand.click(new Point((start.x + end.x) / 2, (start.y + end.y) / 2));
        Label why = Eye.find("the reason", Label.class, each -> each.getText().startsWith("Whatever it writes satisfies"));
        Hand.await("all of it in sight", () -> why.getLocation().y + why.computeSize(why.getSize().x, SWT.DEFAULT).y
                <= why.getParent().getParent().getSize().y);
    }

    private Map<String, List<String>> bound() {
        return Window.inDisplayThread(() -> Storlets.values(storlet));
    }

    private static Text field(String value) {
        return Eye.find("the field of " + value, Text.class, text -> text.getEditable() && text.getText().equals(value));
    }

    private static void type(Text field, String value) {
        Hand.click(Hand.middleOf(field));
        Hand.press("Ctrl+A");
        Hand.type(value);
        assertThat(Window.<String>inDisplayThread(field::getText)).isEqualTo(value);
    }
}
