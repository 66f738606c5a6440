package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.app.library.LibraryEditor;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.editor.commands.EditCommand;

/** Keys and menus are about the document in front, not about the one that was opened last. */
class TwoDocumentsJourneyTest extends DocumentsJourney {
    private WorkflowEditor first;
    private WorkflowEditor last;

    @BeforeEach
    void openAnother() throws IOException {
        first = desk.editor();
        last = OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Window.inDisplayThread(() -> {
            last.viewer().setSelection(new StructuredSelection(last.viewer().getContents().getChildren()));
            return null;
        });
        OpenDocuments.rename(last, "changed");
        front(first);
    }

    @Test
    void undoTakesBackTheEditOfTheOneInFront() {
        OpenDocuments.rename(first, "changed");
        Hand.press("Ctrl+Z");
        Hand.await("the name of before", () -> OpenDocuments.name(first).equals("documents"));
        Hand.press("Ctrl+Z");
        Hand.pause();
        assertThat(OpenDocuments.name(last)).isEqualTo("changed");
    }

    @Test
    void deleteAndSelectAllTouchOnlyTheOneInFront() {
        int others = storlets(last);
        Hand.press("Delete");
        Hand.pause();
        assertThat(storlets(last)).isEqualTo(others);
        assertThat(storlets(first)).isEqualTo(5);
        Hand.press("Ctrl+A");
        Hand.press("Delete");
        Hand.await("an empty canvas", () -> storlets(first) == 0);
        assertThat(storlets(last)).isEqualTo(others);
        Hand.press("Ctrl+Z");
        Hand.await("all of it again", () -> storlets(first) == 5);
    }

    @Test
    void theNextOneInFrontHasThemWhenTheFirstIsClosed() {
        Hand.press("Ctrl+W");
        Hand.await("the other one in front", () -> frontEditor() == last);
        front(last);
        Hand.press("Ctrl+Z");
        Hand.await("the name of before", () -> OpenDocuments.name(last).equals("thumbnails-loop"));
    }

    @Test
    void undoInALibraryIsThatOfTheLibraryInFront() throws IOException {
        LibraryEditor own = OpenDocuments.openLibrary(OpenDocuments.libraryIn(folder));
        String before = own.library().getName();
        OpenDocuments.openLibrary(OpenDocuments.libraryIn(Files.createDirectory(folder.resolve("other"))));
        Window.inDisplayThread(() -> {
            EditCommand.run(own.commands(), "Rename", own.library(), () -> own.library().setName("changed"));
            return null;
        });
        front(own);
        Hand.press("Ctrl+Z");
        Hand.await("the name of before", () -> before.equals(own.library().getName()));
    }

    @Test
    void checkMarksTellOfTheOneInFront() {
        run("org.storletdesigner.editor.command.showGrid");
        Hand.await("the mark", () -> isChecked("Grid"));
        front(last);
        Hand.await("no mark", () -> !isChecked("Grid"));
        front(first);
        Hand.await("the mark again", () -> isChecked("Grid"));
    }

    private static boolean isChecked(String entry) {
        return Window.menuEntry("View", entry).getSelection();
    }

    private static void run(String command) {
        Window.ask(window -> {
            try {
                return window.getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private static void front(IEditorPart editor) {
        Window.ask(window -> {
            window.getShell().forceActive();
            window.getActivePage().activate(editor);
            return null;
        });
        Hand.pause();
    }

    private static IEditorPart frontEditor() {
        return Window.ask(window -> window.getActivePage().getActiveEditor());
    }

    private static int storlets(WorkflowEditor editor) {
        return Window.inDisplayThread(() -> editor.design().document().getStorlets().size());
    }
}
