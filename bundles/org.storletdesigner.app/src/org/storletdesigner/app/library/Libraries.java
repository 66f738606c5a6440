package org.storletdesigner.app.library;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.storletdesigner.model.files.FileFormatException;
import org.storletdesigner.model.files.LibraryFiles;

/** The libraries that are open in a window, each in an editor of its own. Only for the display's thread. */
public final class Libraries {
    private Libraries() { }

    /** Whether a file is a library by its name. */
    public static boolean isLibrary(Path file) {
        return file.getFileName() != null && file.getFileName().toString().endsWith("." + LibraryFiles.EXTENSION);
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
