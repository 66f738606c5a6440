package org.storletdesigner.app.library;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.design.Ids;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.files.LibraryFiles;

/** Asks where a new library shall be stored, and opens it. */
public final class NewLibraryHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setText(LibraryMessages.newLibrary);
        dialog.setFilterExtensions(new String[] {"*." + LibraryFiles.EXTENSION});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            create(window, Path.of(chosen.endsWith("." + LibraryFiles.EXTENSION) ? chosen
                    : chosen + "." + LibraryFiles.EXTENSION));
        }
        return null;
    }

    private static void create(IWorkbenchWindow window, Path file) {
        Library library = ModelFactory.eINSTANCE.createLibrary();
        library.setId(Ids.fresh());
        library.setName(file.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
        try {
            LibraryFiles.write(library, file);
            Libraries.open(window, file);
        } catch (FileFormatException broken) {
            MessageDialog.openError(window.getShell(), LibraryMessages.newLibrary,
                    NLS.bind(LibraryMessages.notSaved, broken.getMessage()));
        }
    }
}
