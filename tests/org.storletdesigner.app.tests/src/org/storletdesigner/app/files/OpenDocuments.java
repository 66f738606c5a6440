package org.storletdesigner.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.library.LibraryEditor;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.files.LibraryFiles;
import org.storletdesigner.model.files.WorkflowFiles;

/** Documents in the window, for tests. */
public final class OpenDocuments {
    private OpenDocuments() { }

    /** A copy of an example as a file. */
    public static Path exampleIn(Path folder, Examples example) throws IOException {
        Path file = folder.resolve(example.file() + ".storlets");
        WorkflowFiles.write(example.read(), file);
        return file;
    }

    /** A library with one definition, as a file. */
    public static Path libraryIn(Path folder) throws IOException {
        StorletDefinition definition = ModelFactory.eINSTANCE.createStorletDefinition();
        definition.setId("_shrinkerdefinit");
        definition.setName("Shrinker");
        Library library = ModelFactory.eINSTANCE.createLibrary();
        library.setId("_librarylibrary1");
        library.getDefinitions().add(definition);
        Path file = folder.resolve("own.storletlib");
        LibraryFiles.write(library, file);
        return file;
    }

    public static LibraryEditor openLibrary(Path file) {
        Window.ask(window -> Documents.open(window, file));
        Hand.pause();
        return (LibraryEditor) Window.<IEditorPart>ask(window -> window.getActivePage().getActiveEditor());
    }

    /** As if another program had had the focus until now. */
    public static void focusTheWindow() {
        Window.ask(window -> {
            window.getShell().notifyListeners(SWT.Activate, new Event());
            return null;
        });
        Hand.pause();
    }

    /** Opens a file and waits until the engine has said what it thinks of it. */
    public static WorkflowEditor open(Path file) {
        Window.ask(window -> Documents.open(window, file));
        return front();
    }

    public static WorkflowEditor front() {
        WorkflowEditor editor = (WorkflowEditor) Window.<IEditorPart>ask(window -> window.getActivePage().getActiveEditor());
        Hand.await("the engine's findings", editor.design()::isCurrent);
        return editor;
    }

    public static Design design(IEditorPart editor) {
        return ActiveDesign.of(editor).orElseThrow();
    }

    /** An edit as a person makes it. */
    public static void rename(WorkflowEditor editor, String name) {
        Window.inDisplayThread(() -> editor.design().edit("Rename Workflow", () ->
                editor.design().document().setName(name)));
        Hand.pause();
    }

    public static String name(WorkflowEditor editor) {
        return Window.inDisplayThread(() -> editor.design().document().getName());
    }

    public static Workflow stored(Path file) throws IOException {
        return WorkflowFiles.read(file);
    }

    static void replace(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }
}
