package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;

class AccessibilityTest {
    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        desk = Desk.inFront();
    }

    @AfterEach
    void close() {
        Window.closeAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "explain", "matrix", "search", "expression", "trace", "keys", "help"})
    void everyControlOfAViewHasANameThatAScreenReaderSays(String view) {
        Desk.show("org.storletdesigner.app.view." + view);
        assertThat(unnamed()).isEmpty();
    }

    @Test
    void everyControlOfTheWizardHasAName() {
        Hand.press("Insert");
        Shell dialog = Eye.find("the wizard", Shell.class, each -> each.getText().equals("Add Storlet"));
        assertThat(unnamed()).isEmpty();
        Hand.press("Esc");
        Hand.await("the end of the wizard", dialog::isDisposed);
    }

    @Test
    void whatIsSelectedOnTheCanvasTellsWhatItIsAndHowManyFindingsItHas() {
        GraphicalEditPart handler = desk.part(desk.storlet("Thumbnails").getHandlers().getFirst());
        assertThat(name(handler)).startsWith("storlet Thumbnails, handler shrink").contains("finding");
        assertThat(name(desk.part(desk.storlet("Thumbnails")))).startsWith("storlet Thumbnails");
    }

    private static String name(GraphicalEditPart part) {
        return Window.inDisplayThread(() -> {
            AccessibleEvent event = new AccessibleEvent(part);
            ((AccessibleEditPart) part.getAdapter(AccessibleEditPart.class)).getName(event);
            return event.result;
        });
    }

    private static List<String> unnamed() {
        Hand.pause();
        return Window.inDisplayThread(() -> List.of(Display.getCurrent().getShells()).stream()
                .flatMap(shell -> Names.missing(shell).stream()).toList());
    }
}
