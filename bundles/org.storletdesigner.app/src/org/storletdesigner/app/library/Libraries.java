package org.storletdesigner.app.library;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.design.Ids;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.files.LibraryFiles;

/** The libraries that are open in a window, each in an editor of its own. Only for the display's thread. */
public final class Libraries {
    private Libraries() { }

    /** Whether a file is a library by its name. */
    public static boolean isLibrary(Path file) {
        return file.getFileName() != null && file.getFileName().toString().endsWith("." + LibraryFiles.EXTENSION);
    }

    /** Opens what a library's file holds; nothing where it cannot be read, so that it can be filled. */
    public static IEditorPart openStored(IWorkbenchWindow window, Path file) {
        try {
            return window.getActivePage().openEditor(new LibraryInput(stored(file), file), LibraryEditor.ID, true,
                    IWorkbenchPage.MATCH_INPUT);
        } catch (PartInitException broken) {
            throw new IllegalStateException("The library editor cannot be opened.", broken);
        }
    }

    private static Library stored(Path file) {
        try {
            return LibraryFiles.read(file);
        } catch (FileFormatException gone) {
            Library empty = ModelFactory.eINSTANCE.createLibrary();
            empty.setId(Ids.fresh());
            return empty;
        }
    }

    /** Opens a library, or brings its editor to the front; empty when that failed, which the person was told. */
    public static Optional<LibraryEditor> open(IWorkbenchWindow window, Path file) {
        try {
            LibraryFiles.read(file);
            return Optional.ofNullable((LibraryEditor) window.getActivePage().openEditor(new LibraryInput(file),
                    LibraryEditor.ID, true, IWorkbenchPage.MATCH_INPUT));
        } catch (FileFormatException | PartInitException broken) {
            MessageDialog.openError(window.getShell(), file.getFileName().toString(),
                    NLS.bind(LibraryMessages.notOpened, broken.getMessage()));
            return Optional.empty();
        }
    }
}
