package org.storletdesigner.app.welcome;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.storletdesigner.app.files.Documents;

/** Shows the welcome page while no document is open, and takes it away when one is. */
public final class Welcome implements IPartListener2 {
    private final IWorkbenchWindow window;

    private Welcome(IWorkbenchWindow window) {
        this.window = window;
    }

    /** From now on the page comes and goes with the documents. */
    public static void install(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new Welcome(window));
    }

    /** Shows the page where there would be nothing to see. */
    public static void showIfNothingElse(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        if (page != null && page.getEditorReferences().length == 0) {
            show(window);
        }
    }

    /** Brings the page to the front. */
    public static void show(IWorkbenchWindow window) {
        try {
            window.getActivePage().openEditor(WelcomeInput.INSTANCE, WelcomeEditor.ID);
        } catch (PartInitException broken) {
            ILog.get().error("The welcome page cannot be shown.", broken);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor && Documents.isDocument(editor)) {
            page().ifPresent(welcome -> later(() -> window.getActivePage().closeEditor(welcome, false)));
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (!window.getWorkbench().isClosing() && part.getPart(false) instanceof IEditorPart editor
                && Documents.isDocument(editor)) {
            later(() -> showIfNothingElse(window));
        }
    }

    private Optional<IEditorPart> page() {
        return Stream.of(window.getActivePage().getEditorReferences())
                .filter(reference -> WelcomeEditor.ID.equals(reference.getId()))
                .map(reference -> reference.getEditor(false)).findFirst();
    }

    /** Parts must not come and go while listeners are told of another one. */
    private void later(Runnable work) {
        window.getWorkbench().getDisplay().asyncExec(() -> {
            if (!window.getWorkbench().isClosing() && window.getActivePage() != null) {
                work.run();
            }
        });
    }
}
