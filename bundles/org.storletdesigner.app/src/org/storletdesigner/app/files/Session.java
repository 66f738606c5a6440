package org.storletdesigner.app.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.preferences.Preferences;

/** Keeps which files are open, so that the next start can open them again. */
public final class Session implements IPartListener2 {
    private final IWorkbenchWindow window;

    private Session(IWorkbenchWindow window) {
        this.window = window;
    }

    /** The files that were open the last time and are still there. */
    public static List<Path> last() {
        return Preferences.isReopening()
                ? Preferences.paths(Preferences.SESSION).stream().filter(Files::isRegularFile).toList()
                : List.of();
    }

    /** From now on the files of the window are kept. */
    public static void keep(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new Session(window));
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        store();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        store();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        store();
        if (part.getPart(false) instanceof IEditorPart editor) {
            Documents.fileOf(editor).ifPresent(RecentFiles::add); // saved under another name
        }
    }

    /** Documents that the program closes when it ends are those to open next time. */
    private void store() {
        if (!window.getWorkbench().isClosing() && window.getActivePage() != null) {
            Preferences.setPaths(Preferences.SESSION, Documents.files(window.getActivePage()));
        }
    }
}
