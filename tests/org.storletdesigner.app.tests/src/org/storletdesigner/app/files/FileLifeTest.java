package org.storletdesigner.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.editor.WorkflowInput;

class FileLifeTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void storeExample() throws IOException {
        RecentFiles.clear();
        file = OpenDocuments.exampleIn(folder, Examples.LOOP);
    }

    @AfterEach
    void closeAll() {
        Window.closeAll();
    }

    @Test
    void aFileThatIsOpenIsBroughtToTheFront() throws IOException {
        WorkflowEditor first = OpenDocuments.open(file);
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.DOCUMENTS));
        WorkflowEditor again = OpenDocuments.open(folder.resolve("x/../thumbnails-loop.storlets"));
        assertThat(again).isSameAs(first);
        assertThat(editors()).hasSize(2);
    }

    @Test
    void theFileOpenedLastIsTheFirstOfTheRecentOnes() throws IOException {
        Path other = OpenDocuments.exampleIn(folder, Examples.DOCUMENTS);
        OpenDocuments.open(file);
        OpenDocuments.open(other);
        OpenDocuments.open(file);
        assertThat(RecentFiles.all()).startsWith(other, file).doesNotHaveDuplicates();
    }

    @Test
    void onlySoManyRecentFilesAreKept() {
        for (int each = 0; each < 30; each++) {
            RecentFiles.add(folder.resolve("f" + each));
        }
        assertThat(RecentFiles.all()).hasSize(12).first().isEqualTo(folder.resolve("f29"));
    }

    @Test
    void theTitleNamesTheDocumentAndStarsWhatIsNotSaved() {
        WorkflowEditor editor = OpenDocuments.open(file);
        assertThat(title()).isEqualTo("thumbnails-loop.storlets (" + folder + ") - Storlet Designer");
        OpenDocuments.rename(editor, "other");
        assertThat(title()).startsWith("*thumbnails-loop.storlets");
    }

    @Test
    void savingAndOpeningAgainBringsTheEditBack() throws IOException {
        WorkflowEditor editor = OpenDocuments.open(file);
        OpenDocuments.rename(editor, "saved");
        Window.ask(window -> window.getActivePage().saveEditor(editor, false));
        assertThat(OpenDocuments.stored(file).getName()).isEqualTo("saved");
        Window.closeAll();
        assertThat(OpenDocuments.name(OpenDocuments.open(file))).isEqualTo("saved");
    }

    @Test
    void aDamagedFileIsToldAndNotOpened() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.storlets"), "<?xml version=\"1.0\"?>\n  <broken");
        Thread opening = Thread.ofVirtual().start(() -> Window.ask(window -> Documents.open(window, bad)));
        Hand.answer("The file cannot be opened", "OK");
        join(opening);
        assertThat(editors()).isEmpty();
        assertThat(RecentFiles.all()).isEmpty();
    }

    @Test
    void rulesBecomeANewDocument() throws IOException {
        Path rules = folder.resolve("rules.json");
        try (InputStream example = Platform.getBundle("org.storletdesigner.examples").getEntry("examples/documents.json")
                .openStream()) {
            Files.copy(example, rules);
        }
        Window.ask(window -> Documents.open(window, rules));
        WorkflowEditor editor = OpenDocuments.front();
        assertThat(Documents.fileOf(editor)).isEmpty();
        assertThat(Window.<String>inDisplayThread(editor::getTitle)).isEqualTo("rules");
    }

    @Test
    void revertBringsTheFileBackAndUndoTheEdits() {
        WorkflowEditor editor = OpenDocuments.open(file);
        OpenDocuments.rename(editor, "edited");
        Window.ask(window -> {
            ExternalChanges.reload(window, OpenFile.of(editor).orElseThrow());
            return null;
        });
        assertThat(OpenDocuments.name(editor)).isEqualTo("thumbnails-loop");
        assertThat(Window.<Boolean>inDisplayThread(editor::isDirty)).isFalse();
        Window.inDisplayThread(() -> {
            editor.design().commands().undo();
            return null;
        });
        assertThat(OpenDocuments.name(editor)).isEqualTo("edited");
        assertThat(Window.<Boolean>inDisplayThread(editor::isDirty)).isTrue();
    }

    @Test
    void whatAnotherProgramWroteIsReadAgainWhenWanted() throws IOException {
        WorkflowEditor editor = OpenDocuments.open(file);
        OpenDocuments.replace(file, "<name>thumbnails-loop</name>", "<name>theirs</name>");
        OpenDocuments.focusTheWindow();
        Hand.answer("The file has changed", "Read Again");
        Hand.await("what the file holds", () -> OpenDocuments.name(editor).equals("theirs"));
        assertThat(Window.<Boolean>inDisplayThread(editor::isDirty)).isFalse();
    }

    @Test
    void mineIsKeptWhenWantedAndNotAskedAboutAgain() throws IOException {
        WorkflowEditor editor = OpenDocuments.open(file);
        OpenDocuments.rename(editor, "mine");
        OpenDocuments.replace(file, "<name>thumbnails-loop</name>", "<name>theirs</name>");
        OpenDocuments.focusTheWindow();
        Hand.answer("The file has changed", "Keep Mine");
        OpenDocuments.focusTheWindow();
        assertThat(Hand.isAsked("The file has changed")).isFalse();
        assertThat(OpenDocuments.name(editor)).isEqualTo("mine");
        assertThat(Window.<Boolean>inDisplayThread(editor::isDirty)).isTrue();
    }

    @Test
    void whatAnotherProgramWroteIsComparedWithMineAndAskedAboutAgainBeforeASave() throws IOException {
        WorkflowEditor editor = OpenDocuments.open(file);
        OpenDocuments.rename(editor, "mine");
        OpenDocuments.replace(file, "<name>thumbnails-loop</name>", "<name>theirs</name>");
        OpenDocuments.focusTheWindow();
        Hand.answer("The file has changed", "Compare…");
        Hand.await("the comparison", () -> Window.<String>ask(window -> window.getActivePage().getActiveEditor()
                .getEditorSite().getId()).equals("org.storletdesigner.app.editor.compare"));
        OpenDocuments.focusTheWindow();
        assertThat(Hand.isAsked("The file has changed")).isFalse();
        assertThat(OpenDocuments.name(editor)).isEqualTo("mine");
        Window.ask(window -> {
            window.getActivePage().activate(editor);
            window.getShell().getDisplay().asyncExec(() -> execute(window, "org.eclipse.ui.file.save"));
            return null;
        });
        Hand.answer("The file has changed", "Read Again");
        Hand.await("what the file holds", () -> OpenDocuments.name(editor).equals("theirs"));
    }

    @Test
    void aSaveIsCalledOffByWhoDoesNotAnswerAndAsksAgainTheNextTime() throws IOException {
        WorkflowEditor editor = OpenDocuments.open(file);
        OpenDocuments.rename(editor, "mine");
        OpenDocuments.replace(file, "<name>thumbnails-loop</name>", "<name>theirs</name>");
        Thread calledOff = save(editor);
        dismiss("The file has changed");
        join(calledOff);
        assertThat(OpenDocuments.stored(file).getName()).isEqualTo("theirs");
        assertThat(Window.<Boolean>inDisplayThread(editor::isDirty)).isTrue();
        OpenDocuments.focusTheWindow();
        assertThat(Hand.isAsked("The file has changed")).isFalse();
        Thread kept = save(editor);
        Hand.answer("The file has changed", "Keep Mine");
        join(kept);
        assertThat(OpenDocuments.stored(file).getName()).isEqualTo("mine");
    }

    @Test
    void whatCannotBeReadAgainIsNotWrittenOver() throws IOException {
        WorkflowEditor editor = OpenDocuments.open(file);
        OpenDocuments.rename(editor, "mine");
        Files.writeString(file, "<broken");
        Thread saving = save(editor);
        Hand.answer("The file has changed", "Read Again");
        Hand.answer("The file cannot be opened", "OK");
        join(saving);
        assertThat(file).hasContent("<broken");
        assertThat(OpenDocuments.name(editor)).isEqualTo("mine");
        assertThat(Window.<Boolean>inDisplayThread(editor::isDirty)).isTrue();
    }

    private static Thread save(IEditorPart editor) {
        return Thread.ofVirtual().start(() -> Window.ask(window -> window.getActivePage().saveEditor(editor, false)));
    }

    /** As Escape does. */
    private static void dismiss(String title) {
        Hand.await("a dialog " + title, () -> Hand.isAsked(title));
        Window.inDisplayThread(() -> {
            Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals(title))
                    .forEach(Shell::close);
            return null;
        });
    }

    private static void execute(IWorkbenchWindow window, String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileOpenedOverALinkIsTheSameOneAndTheRecentFilesNameItOnce() throws IOException {
        WorkflowEditor first = OpenDocuments.open(file);
        Path link = Files.createSymbolicLink(folder.resolve("link.storlets"), file);
        assertThat(OpenDocuments.open(link)).isSameAs(first);
        assertThat(WorkflowInput.of(link)).isEqualTo(first.getEditorInput());
        RecentFiles.add(link);
        assertThat(RecentFiles.all()).containsExactly(link);
    }

    @Test
    void aFileThatAnotherTabShowsIsNotSavedOver() throws IOException {
        OpenDocuments.open(file);
        WorkflowEditor other = OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.DOCUMENTS));
        String before = Files.readString(file);
        Path detour = folder.resolve("x/../thumbnails-loop.storlets");
        assertThat(Window.inDisplayThread(() -> catchThrowable(() -> other.save(detour))))
                .hasMessageEndingWith("this file is open in another tab; close that tab first, or choose another name.");
        assertThat(file).hasContent(before);
        assertThat(Window.inDisplayThread(() -> Documents.fileOf(other))).hasValue(folder.resolve("documents.storlets"));
        assertThat(Window.inDisplayThread(() -> catchThrowable(() -> other.save(folder.resolve("documents.storlets")))))
                .isNull();
    }

    @Test
    void savingIsNoChangeByAnotherProgram() {
        WorkflowEditor editor = OpenDocuments.open(file);
        OpenDocuments.rename(editor, "saved");
        Window.ask(window -> window.getActivePage().saveEditor(editor, false));
        OpenDocuments.focusTheWindow();
        assertThat(Hand.isAsked("The file has changed")).isFalse();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static List<IEditorPart> editors() {
        return Window.ask(window -> Documents.editors(window.getActivePage()));
    }

    private static String title() {
        return Window.ask(window -> window.getShell().getText());
    }
}
