package org.storletdesigner.app.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.containers.command.Origin;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.app.library.LibraryEditor;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.editor.commands.Draft;
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
    void whatIsBeingTypedIsCopiedToo() throws IOException {
        WorkflowEditor editor = OpenDocuments.open(file);
        Text field = Window.inDisplayThread(() -> typing(editor));
        assertThat(RecoveryFolder.read(copies().getFirst()).getName()).isEqualTo("half");
        Window.inDisplayThread(() -> {
            field.setText("half done");
            return null;
        });
        assertThat(RecoveryFolder.read(copies().getFirst()).getName()).isEqualTo("half done");
        Window.inDisplayThread(() -> {
            field.getShell().dispose();
            editor.design().commands().undo();
            return null;
        });
        assertThat(OpenDocuments.name(editor)).isEqualTo("thumbnails-loop");
        assertThat(copies()).isEmpty();
    }

    /** A field for the name of the workflow, in which somebody types. */
    private static Text typing(WorkflowEditor editor) {
        Workflow document = editor.design().document();
        Shell shell = new Shell(editor.getSite().getShell());
        Draft.belongsTo(shell, editor.design().commands());
        Text field = new Text(shell, SWT.NONE);
        Draft[] draft = new Draft[1];
        draft[0] = new Draft(field, () -> !field.getText().equals(document.getName()), () ->
                draft[0].take(() -> editor.design().edit("Rename", () -> document.setName(field.getText()))));
        field.addListener(SWT.Modify, event -> draft[0].typed());
        field.setText("half");
        return field;
    }

    @Test
    void aCopyThatCannotBeWrittenIsToldOnceAndTriedAgain() throws IOException {
        WorkflowEditor editor = OpenDocuments.open(file);
        Path inTheWay = scratch.resolve("recovery");
        Files.writeString(inTheWay, "");
        OpenDocuments.rename(editor, "edited");
        assertThat(copies()).isEmpty();
        Hand.await("a warning", () -> warnings() == 1);
        Files.delete(inTheWay);
        Hand.await("a copy", () -> !folder.all().isEmpty());
        assertThat(RecoveryFolder.read(folder.all().getFirst()).getName()).isEqualTo("edited");
        Hand.await("the end of the warning", () -> warnings() == 0);
    }

    private static int warnings() {
        return (int) Window.controls(Label.class).stream().filter(label -> label.isVisible()
                && label.getText().startsWith("No copy of this unsaved work can be kept")).count();
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
        folder.write("killed", Optional.of(file), Optional.empty(), file.getFileName().toString(), Examples.DOCUMENTS.read());
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
        folder.write("killed", Optional.empty(), Optional.empty(), "sketch", Examples.LOOP.read());
        bringBack();
        WorkflowEditor editor = OpenDocuments.front();
        assertThat(Documents.fileOf(editor)).isEmpty();
        assertThat(Window.<String>inDisplayThread(editor::getTitle)).isEqualTo("sketch");
        assertThat(Window.<Boolean>inDisplayThread(editor::isDirty)).isTrue();
    }

    @Test
    void whatCameFromAContainerStillKnowsIt() throws IOException {
        Origin origin = new Origin(new ContainerAddress.Swift("work", "photos"), Optional.of(new Live(3, "abc")));
        folder.write("killed", Optional.empty(), Optional.of(origin.text()), "pictures (live 3)", Examples.LOOP.read());
        bringBack();
        WorkflowEditor editor = OpenDocuments.front();
        assertThat(Window.inDisplayThread(() -> Origin.of(editor.design()))).contains(origin);
        OpenDocuments.rename(editor, "edited");
        assertThat(copies()).singleElement().satisfies(copy -> assertThat(copy.container()).contains(origin.text()));
    }

    @Test
    void workWhoseFileIsGoneComesBack() throws IOException {
        Path gone = scratch.resolve("gone.storlets");
        folder.write("killed", Optional.of(gone), Optional.empty(), "gone.storlets", Examples.LOOP.read());
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
        folder.write("killed", Optional.of(library), Optional.empty(), "own.storletlib", edited(library));
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
        folder.write("killed", Optional.of(gone), Optional.empty(), "gone.storletlib", library);
        bringBack();
        LibraryEditor back = (LibraryEditor) Window.<IEditorPart>ask(window -> window.getActivePage().getActiveEditor());
        assertThat(Window.<String>inDisplayThread(() -> back.library().getDefinitions().getFirst().getName()))
                .isEqualTo("Shrinker");
        assertThat(gone).doesNotExist();
    }

    @Test
    void whatIsLeftForLaterStays() throws IOException {
        folder.write("killed", Optional.empty(), Optional.empty(), "sketch", Examples.LOOP.read());
        offer("Later");
        assertThat(folder.all()).hasSize(1);
    }

    @Test
    void whatIsDiscardedIsGoneAfterAQuestion() throws IOException {
        folder.write("killed", Optional.empty(), Optional.empty(), "sketch", Examples.LOOP.read());
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
