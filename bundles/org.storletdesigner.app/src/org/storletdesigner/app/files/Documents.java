package org.storletdesigner.app.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.storletdesigner.app.library.Libraries;
import org.storletdesigner.app.library.LibraryEditor;
import org.storletdesigner.app.library.LibraryInput;
import org.storletdesigner.app.transfer.intake.Intake;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.editor.WorkflowInput;
import org.storletdesigner.model.Document;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Ids;
import org.storletdesigner.model.disk.FileIdentity;
import org.storletdesigner.model.files.WorkflowFiles;

/** The documents of a window, each in an editor of its own. Only for the display's thread. */
public final class Documents {
    private Documents() { }

    /** Opens files one after the other; each that cannot be opened is told. */
    public static void openAll(IWorkbenchWindow window, Collection<Path> files) {
        files.forEach(file -> open(window, file));
    }

    /**
     * Opens a file, or brings its editor to the front.
     *
     * @return false when it cannot be opened, which the person was told
     */
    public static boolean open(IWorkbenchWindow window, Path file) {
        Path absolute = FileIdentity.plain(file);
        Optional<IEditorPart> open = editorOf(window, absolute);
        if (open.isPresent()) {
            window.getActivePage().activate(open.get());
            return true;
        }
        if (Libraries.isLibrary(absolute)) {
            Optional<LibraryEditor> library = Libraries.open(window, absolute);
            library.ifPresent(opened -> RecentFiles.add(absolute));
            return library.isPresent();
        }
        if (Intake.takes(absolute)) {
            return Intake.open(window, absolute);
        }
        try {
            open(window, WorkflowInput.of(Reading.of(absolute).input().document(), absolute));
            RecentFiles.add(absolute);
            return true;
        } catch (IOException unreadable) {
            Problems.show(window.getShell(), FileMessages.notOpenedTitle, unreadable);
            return false;
        }
    }

    /** Opens a document that is not stored anywhere yet. */
    public static IEditorPart openNew(IWorkbenchWindow window, Workflow document, String name) {
        return open(window, WorkflowInput.untitled(document, name));
    }

    /**
     * Opens a workflow or library that differs from its file, or has none: it is unsaved from the beginning, and undo
     * brings what the file holds.
     */
    public static IEditorPart openUnsaved(IWorkbenchWindow window, Document content, Optional<Path> file, String name) {
        IEditorPart editor = file.flatMap(path -> editorOf(window, path))
                .orElseGet(() -> openStored(window, content, file, name));
        OpenFile.of(editor).ifPresent(open -> open.replace(FileMessages.recovered, content));
        return editor;
    }

    private static IEditorPart openStored(IWorkbenchWindow window, Document content, Optional<Path> file, String name) {
        return content instanceof Library ? Libraries.openStored(window, file.orElseGet(() -> Path.of(name)))
                : open(window, file.map(path -> WorkflowInput.of(stored(path), path))
                        .orElseGet(() -> WorkflowInput.untitled(empty(), name)));
    }

    /** What the file holds, or nothing where it cannot be read. */
    private static Workflow stored(Path file) {
        try {
            return WorkflowFiles.read(file);
        } catch (IOException gone) {
            return empty();
        }
    }

    /** A document without anything in it. */
    public static Workflow empty() {
        Workflow empty = ModelFactory.eINSTANCE.createWorkflow();
        empty.setId(Ids.fresh());
        empty.setName(FileMessages.untitled);
        return empty;
    }

    private static IEditorPart open(IWorkbenchWindow window, WorkflowInput input) {
        try {
            return window.getActivePage().openEditor(input, WorkflowEditor.ID);
        } catch (PartInitException broken) {
            throw new IllegalStateException("The graph editor cannot be opened.", broken);
        }
    }

    /** The editors that hold workflows, in the order of their tabs. */
    public static List<IEditorPart> editors(IWorkbenchPage page) {
        return all(page).filter(Documents::isDocument).toList();
    }

    private static Stream<IEditorPart> all(IWorkbenchPage page) {
        return Stream.of(page.getEditorReferences()).map(reference -> reference.getEditor(false))
                .filter(Objects::nonNull);
    }

    /** Whether an editor holds a workflow. */
    public static boolean isDocument(IEditorPart editor) {
        return editor.getEditorInput() instanceof WorkflowInput;
    }

    private static Optional<IEditorPart> editorOf(IWorkbenchWindow window, Path file) {
        Path identity = FileIdentity.of(file);
        return all(window.getActivePage()).filter(editor -> fileOf(editor).map(FileIdentity::of)
                .filter(identity::equals).isPresent()).findFirst();
    }

    /** The files that are open, in the order of their tabs. */
    static List<Path> files(IWorkbenchPage page) {
        return all(page).flatMap(editor -> fileOf(editor).stream()).toList();
    }

    /** Where a workflow or library that is open in an editor is stored. */
    public static Optional<Path> fileOf(IEditorPart editor) {
        return switch (editor.getEditorInput()) {
            case WorkflowInput input -> input.file();
            case LibraryInput input -> Optional.of(input.file());
            case null, default -> Optional.empty();
        };
    }
}
