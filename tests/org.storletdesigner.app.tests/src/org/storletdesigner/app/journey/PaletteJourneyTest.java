package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.disk.FileFormatException;

class PaletteJourneyTest extends DocumentsJourney {
    @Test
    void aStorletIsTakenFromThePaletteFilledInConnectedUndoneRedoneSavedAndReadBack() throws IOException {
        List<String> before = desk.edges();
        Hand.click(Eye.treeItem(item -> item.getText().equals("Converter"), "the converter in the palette"));
        Hand.click(Eye.emptyGround(desk.canvas()));
        Hand.await("the storlet", () -> desk.design().document().getStorlets().size() == 6);
        assertThat(desk.storlets()).contains("Converter");
        assertThat(desk.edges()).isEqualTo(before);

        Hand.click(Hand.titleOf(desk.part(desk.storlet("Converter"))));
        fill("filetype:", "Image");
        fill("inputvalue:", "PNG");
        fill("outputvalue:", "GIF");
        assertThat(Window.inDisplayThread(() -> Storlets.values(desk.storlet("Converter")))).isEqualTo(Map.of(
                "filetype", List.of("Image"), "inputvalue", List.of("PNG"), "outputvalue", List.of("GIF")));
        List<String> connected = desk.edges();
        assertThat(connected).containsAll(before).contains("Converter.convert > ImageConverting.convert: COMPLETE",
                "ImageConverting.convert > Converter.convert: COMPLETE");

        Hand.click(Eye.emptyGround(desk.canvas()));
        press("Ctrl+Z", 4);
        assertThat(desk.edges()).isEqualTo(before);
        assertThat(desk.storlets()).doesNotContain("Converter");
        press("Ctrl+Y", 4);
        assertThat(desk.edges()).isEqualTo(connected);

        Path elsewhere = folder.resolve("elsewhere.storlets");
        save(desk, elsewhere);
        FigureCanvas canvas = desk.canvas();
        Hand.press("Ctrl+W");
        Hand.await("the end of the document", canvas::isDisposed);
        OpenDocuments.open(elsewhere);
        Desk again = Desk.inFront();
        assertThat(again.edges()).isEqualTo(connected);
        save(again, folder.resolve("again.storlets"));
        assertThat(folder.resolve("again.storlets")).hasSameTextualContentAs(elsewhere);
        assertThat(Files.size(elsewhere)).isGreaterThan(1_000);
    }

    private static void save(Desk desk, Path file) {
        Window.inDisplayThread(() -> {
            try {
                desk.editor().save(file);
                return null;
            } catch (FileFormatException broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private void fill(String label, String value) {
        Text field = Eye.below(label, Text.class);
        Hand.click(Hand.middleOf(field));
        Hand.await("the focus in the field of " + label, field::isFocusControl);
        Hand.type(value);
        Hand.await("what was typed", () -> field.getText().equals(value));
        Hand.press("Enter");
        Hand.await("the value of " + label, () ->
                Storlets.values(desk.storlet("Converter")).containsValue(List.of(value)));
    }

    private void press(String keys, int times) {
        for (int time = 0; time < times; time++) {
            desk.settled();
            Hand.press(keys);
        }
    }
}
