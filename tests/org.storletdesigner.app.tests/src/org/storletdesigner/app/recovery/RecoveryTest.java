package org.storletdesigner.app.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.app.library.LibraryEditor;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.editor.commands.EditCommand;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.files.LibraryFiles;

class RecoveryTest {
    @TempDir
    private Path scratch;
    private Path file;
    private RecoveryFolder folder;
    private Autosave autosave;

    @BeforeEach
    void watch() throws IOException {
        file = OpenDocuments.exampleIn(scratch, Examples.LOOP);
        folder = new RecoveryFolder(scratch.resolve("recovery"));
        autosave = Window.ask(window -> new Autosave(window, folder));
    }

    @AfterEach
    void closeAll() {
        Window.closeAll();
        Window.ask(window -> {
            autosave.dispose();
            return null;
        });
    }

    @Test
    void whatNobodyEditedIsNotCopied() {
        OpenDocuments.open(file);
        assertThat(copies()).isEmpty();
    }

    @Test
    void anEditIsCopiedAndTheFileStaysAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(file);
        OpenDocuments.rename(OpenDocuments.open(file), "edited");
        assertThat(copies()).singleElement().satisfies(copy -> {
            assertThat(copy.origin()).contains(file);
            assertThat(RecoveryFolder.read(copy).getName()).isEqualTo("edited");
        });
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void theCopyFollowsTheEdits() throws IOException {
        WorkflowEditor editor = OpenDocuments.open(file);
        OpenDocuments.rename(editor, "first");
        copies();
        OpenDocuments.rename(editor, "second");
        assertThat(RecoveryFolder.read(copies().getFirst()).getName()).isEqualTo("second");
    }

    @Test
    void theCopyIsWrittenWithoutBeingAskedFor() {
        OpenDocuments.rename(OpenDocuments.open(file), "edited");
        Hand.await("a recovery copy", () -> !folder.all().isEmpty());
    }

    @Test
    void savingRemovesTheCopy() {
        WorkflowEditor editor = OpenDocuments.open(file);
        OpenDocuments.rename(editor, "edited");
        assertThat(copies()).hasSize(1);
        Window.ask(window -> window.getActivePage().saveEditor(editor, false));
        assertThat(copies()).isEmpty();
    }

    @Test
    void undoingEverythingRemovesTheCopy() {
        WorkflowEditor editor = OpenDocuments.open(file);
        OpenDocuments.rename(editor, "edited");
        assertThat(copies()).hasSize(1);
        Window.inDisplayThread(() -> {
            editor.design().commands().undo();
            return null;
        });
        assertThat(copies()).isEmpty();
    }

    @Test
    void closingWithoutSavingRemovesTheCopy() {
        OpenDocuments.rename(OpenDocuments.open(file), "edited");
        assertThat(copies()).hasSize(1);
        Window.closeAll();
        assertThat(copies()).isEmpty();
    }

    @Test
    void whatIsBroughtBackIsUnsavedAndUndoBringsTheFilesContent() throws IOException {
        byte[] before = Files.readAllBytes(file);
        folder.write("killed", Optional.of(file), file.getFileName().toString(), Examples.DOCUMENTS.read());
        bringBack();
        WorkflowEditor editor = OpenDocuments.front();
        assertThat(Documents.fileOf(editor)).contains(file);
        assertThat(Window.<Boolean>inDisplayThread(editor::isDirty)).isTrue();
        Workflow expected = Examples.DOCUMENTS.read();
        assertThat(Window.<Boolean>inDisplayThread(() -> EcoreUtil.equals(editor.design().document(), expected))).isTrue();
        assertThat(file).hasBinaryContent(before);
        assertThat(copies()).extracting(RecoveryCopy::id).containsExactly("killed");
        Window.inDisplayThread(() -> {
            editor.design().commands().undo();
            return null;
        });
        assertThat(OpenDocuments.name(editor)).isEqualTo("thumbnails-loop");
    }

    @Test
    void whatWasNeverSavedComesBackUnderItsName() throws IOException {
        folder.write("killed", Optional.empty(), "sketch", Examples.LOOP.read());
        bringBack();
        WorkflowEditor editor = OpenDocuments.front();
        assertThat(Documents.fileOf(editor)).isEmpty();
        assertThat(Window.<String>inDisplayThread(editor::getTitle)).isEqualTo("sketch");
        assertThat(Window.<Boolean>inDisplayThread(editor::isDirty)).isTrue();
    }

    @Test
    void workWhoseFileIsGoneComesBack() throws IOException {
        Path gone = scratch.resolve("gone.storlets");
        folder.write("killed", Optional.of(gone), "gone.storlets", Examples.LOOP.read());
        bringBack();
        assertThat(OpenDocuments.name(OpenDocuments.front())).isEqualTo("thumbnails-loop");
        assertThat(gone).doesNotExist();
    }

    @Test
    void anEditOfALibraryIsCopiedAndComesBackUnsaved() throws IOException {
        Path library = OpenDocuments.libraryIn(scratch);
        LibraryEditor editor = OpenDocuments.openLibrary(library);
        Window.inDisplayThread(() -> EditCommand.run(editor.commands(), "Rename", editor.library(),
                () -> editor.library().getDefinitions().getFirst().setName("Edited")));
        RecoveryCopy copy = copies().getFirst();
        assertThat(copy.origin()).contains(library);
        assertThat(((Library) RecoveryFolder.read(copy)).getDefinitions().getFirst().getName()).isEqualTo("Edited");
        assertThat(Recovered.of(copy).holds()).isEqualTo("Library: 1 definitions, 0 handlers");
        Window.closeAll();
        folder.write("killed", Optional.of(library), "own.storletlib", edited(library));
        bringBack();
        LibraryEditor back = (LibraryEditor) Window.<IEditorPart>ask(window -> window.getActivePage().getActiveEditor());
        assertThat(Window.<Boolean>inDisplayThread(back::isDirty)).isTrue();
        assertThat(Window.<String>inDisplayThread(() -> back.library().getDefinitions().getFirst().getName()))
                .isEqualTo("Edited");
        assertThat(LibraryFiles.read(library).getDefinitions().getFirst().getName()).isEqualTo("Shrinker");
    }

    private static Library edited(Path file) throws IOException {
        Library library = LibraryFiles.read(file);
        library.getDefinitions().getFirst().setName("Edited");
        return library;
    }

    @Test
    void aLibraryWhoseFileIsGoneComesBack() throws IOException {
        Library library = LibraryFiles.read(OpenDocuments.libraryIn(scratch));
        Path gone = scratch.resolve("gone.storletlib");
        folder.write("killed", Optional.of(gone), "gone.storletlib", library);
        bringBack();
        LibraryEditor back = (LibraryEditor) Window.<IEditorPart>ask(window -> window.getActivePage().getActiveEditor());
        assertThat(Window.<String>inDisplayThread(() -> back.library().getDefinitions().getFirst().getName()))
                .isEqualTo("Shrinker");
        assertThat(gone).doesNotExist();
    }

    @Test
    void whatIsLeftForLaterStays() throws IOException {
        folder.write("killed", Optional.empty(), "sketch", Examples.LOOP.read());
        offer("Later");
        assertThat(folder.all()).hasSize(1);
    }

    @Test
    void whatIsDiscardedIsGoneAfterAQuestion() throws IOException {
        folder.write("killed", Optional.empty(), "sketch", Examples.LOOP.read());
        Thread offering = offering();
        Hand.answer("Unsaved Work", "Discard…");
        Hand.answer("Discard Unsaved Work", "OK");
        join(offering);
        assertThat(folder.all()).isEmpty();
    }

    private void bringBack() {
        offer("Bring Back");
    }

    private void offer(String answer) {
        Thread offering = offering();
        Hand.answer("Unsaved Work", answer);
        join(offering);
    }

    private Thread offering() {
        return Thread.ofVirtual().start(() -> Window.ask(window -> {
            new Recovery(window, folder, autosave).offer();
            return null;
        }));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private List<RecoveryCopy> copies() {
        Hand.pause();
        Window.inDisplayThread(() -> {
            autosave.writeAll();
            return null;
        });
        autosave.await();
        return folder.all();
    }
}
