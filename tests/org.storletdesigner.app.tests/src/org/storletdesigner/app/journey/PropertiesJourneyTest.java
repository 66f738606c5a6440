package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
