package org.storletdesigner.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.storletdesigner.app.library.Libraries;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.editor.WorkflowInput;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.exchange.Input;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Ids;
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
        Path absolute = file.toAbsolutePath().normalize();
        Optional<IEditorPart> open = editorOf(window, absolute);
        if (open.isPresent()) {
            window.getActivePage().activate(open.get());
            return true;
        }
        if (Libraries.isLibrary(absolute)) {
            return Libraries.open(window, absolute).isPresent();
        }
        try {
            Reading reading = Reading.of(absolute);
            show(window, absolute, reading);
            return true;
        } catch (IOException unreadable) {
            Problems.show(window.getShell(), FileMessages.notOpenedTitle, unreadable);
            return false;
        }
    }

    private static void show(IWorkbenchWindow window, Path file, Reading reading) {
        Input input = reading.input();
        if (reading.isDocument()) {
            tellReadOnly(open(window, WorkflowInput.of(input.document(), file)), file);
            RecentFiles.add(file);
        } else {
            openNew(window, input.document(), file.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
            Problems.tellLeftOut(window.getShell(), file, input);
        }
    }

    /** Beside the work, not in its way: the title of the window says it all the time. */
    private static void tellReadOnly(IEditorPart editor, Path file) {
        if (!Files.isWritable(file)) {
            Image warning = JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING);
            editor.getEditorSite().getActionBars().getStatusLineManager()
                    .setMessage(warning, NLS.bind(FileMessages.readOnly, file));
        }
    }

    /** Opens a document that is not stored anywhere yet. */
    public static IEditorPart openNew(IWorkbenchWindow window, Workflow document, String name) {
        return open(window, WorkflowInput.untitled(document, name));
    }

    /**
     * Opens a document that differs from its file, or has none: it is unsaved from the beginning, and undo brings what
     * the file holds.
     */
    public static IEditorPart openUnsaved(IWorkbenchWindow window, Workflow document, Optional<Path> file,
            String name) {
        IEditorPart editor = file.flatMap(path -> editorOf(window, path)).orElseGet(() -> open(window,
                file.map(path -> WorkflowInput.of(stored(path), path))
                        .orElseGet(() -> WorkflowInput.untitled(empty(), name))));
        ActiveDesign.of(editor).ifPresent(design -> Contents.replace(design, FileMessages.recovered, document));
        return editor;
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
    static Workflow empty() {
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
        return Stream.of(page.getEditorReferences()).map(reference -> reference.getEditor(false))
                .filter(editor -> editor != null && isDocument(editor)).toList();
    }

    /** Whether an editor holds a workflow. */
    public static boolean isDocument(IEditorPart editor) {
        return editor.getEditorInput() instanceof WorkflowInput;
    }

    private static Optional<IEditorPart> editorOf(IWorkbenchWindow window, Path file) {
        return editors(window.getActivePage()).stream().filter(editor -> isSame(file, fileOf(editor))).findFirst();
    }

    private static boolean isSame(Path file, Optional<Path> other) {
        try {
            return other.isPresent() && (other.get().equals(file) || Files.isSameFile(file, other.get()));
        } catch (IOException gone) {
            return false;
        }
    }

    /** Where the document of an editor is stored. */
    public static Optional<Path> fileOf(IEditorPart editor) {
        return editor.getEditorInput() instanceof WorkflowInput input ? input.file() : Optional.empty();
    }
}
