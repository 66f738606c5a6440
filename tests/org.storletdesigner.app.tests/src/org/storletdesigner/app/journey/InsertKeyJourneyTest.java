package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;

/** Ins adds a storlet on the canvas, and is a key like any other in the fields in and around it. */
class InsertKeyJourneyTest {
    private static final String CANVAS = "org.storletdesigner.editor.context.canvas";

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.DOCUMENTS));
        desk = Desk.inFront();
    }

    @AfterEach
    void close() {
        Window.closeAll();
    }

    @Test
    void onTheCanvasItOpensTheWizard() {
        Hand.press("Insert");
        Hand.await("the wizard", () -> Hand.isAsked("Add Storlet"));
        Hand.press("Esc");
        Hand.await("the end of the wizard", () -> !Hand.isAsked("Add Storlet"));
    }

    @Test
    void inTheSearchFieldOfThePaletteItDoesNot() {
        Text search = Eye.find("the search field", Text.class, text -> text.getMessage().equals("Search storlets"));
        Hand.click(Hand.middleOf(search));
        assertQuiet();
    }

    @Test
    void whereANameIsTypedInPlaceItDoesNot() {
        Hand.click(Hand.titleOf(desk.part(desk.storlet("TextConverting"))));
        Hand.press("F2");
        Eye.find("the name in place", Text.class, text -> text.getText().equals("TextConverting")
                && text.isFocusControl());
        assertQuiet();
        Hand.press("Esc");
    }

    private static void assertQuiet() {
        Hand.await("the focus away from the canvas", () -> !PlatformUI.getWorkbench().getService(IContextService.class)
                .getActiveContextIds().contains(CANVAS));
        Hand.press("Insert");
        Hand.pause();
        assertThat(Hand.isAsked("Add Storlet")).isFalse();
    }
}
