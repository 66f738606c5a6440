package org.storletdesigner.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.library.LibraryEditor;

class LibraryLifeTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void store() throws IOException {
        RecentFiles.clear();
        file = OpenDocuments.libraryIn(folder);
    }

    @AfterEach
    void closeAll() {
        Window.closeAll();
    }

    @Test
    void whatAnotherProgramWroteIsReadAgainWhenWantedAndUndoBringsMineBack() throws IOException {
        LibraryEditor editor = OpenDocuments.openLibrary(file);
        OpenDocuments.replace(file, "<name>Shrinker</name>", "<name>Theirs</name>");
        OpenDocuments.focusTheWindow();
        Hand.answer("The file has changed", "Read Again");
        Hand.await("what the file holds", () -> name(editor).equals("Theirs"));
        assertThat(Window.<Boolean>inDisplayThread(editor::isDirty)).isFalse();
        Window.inDisplayThread(() -> {
            editor.commands().undo();
            return null;
        });
        assertThat(name(editor)).isEqualTo("Shrinker");
    }

    @Test
    void mineIsKeptWhenWanted() throws IOException {
        LibraryEditor editor = OpenDocuments.openLibrary(file);
        OpenDocuments.replace(file, "<name>Shrinker</name>", "<name>Theirs</name>");
        OpenDocuments.focusTheWindow();
        Hand.answer("The file has changed", "Keep Mine");
        OpenDocuments.focusTheWindow();
        assertThat(Hand.isAsked("The file has changed")).isFalse();
        assertThat(name(editor)).isEqualTo("Shrinker");
    }

    @Test
    void aLibraryIsAmongTheRecentFilesAndOpenedAgainAtTheNextStart() {
        OpenDocuments.openLibrary(file);
        assertThat(RecentFiles.all()).containsExactly(file);
        assertThat(Session.last()).containsExactly(file);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLibraryOpenedOverALinkIsTheSameOne() throws IOException {
        LibraryEditor editor = OpenDocuments.openLibrary(file);
        Path link = Files.createSymbolicLink(folder.resolve("link.storletlib"), file);
        assertThat(OpenDocuments.openLibrary(link)).isSameAs(editor);
        assertThat(Window.<Integer>ask(window -> page(window.getActivePage()))).isEqualTo(1);
    }

    private static int page(IWorkbenchPage page) {
        return page.getEditorReferences().length;
    }

    private static String name(LibraryEditor editor) {
        return Window.inDisplayThread(() -> editor.library().getDefinitions().getFirst().getName());
    }
}
