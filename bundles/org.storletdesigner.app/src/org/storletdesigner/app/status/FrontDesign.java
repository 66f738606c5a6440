package org.storletdesigner.app.status;

import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.DesignListener;

/** Follows the document in front of a window that may have no page yet. */
final class FrontDesign implements IPartListener2 {
    private final IWorkbenchWindow window;
    private final DesignListener listener;
    private final Runnable changed;
    private Optional<Design> design = Optional.empty();

    /** The listener hears from whichever document is in front; {@code changed} is run when that is another one. */
    FrontDesign(IWorkbenchWindow window, DesignListener listener, Runnable changed) {
        this.window = window;
        this.listener = listener;
        this.changed = changed;
        window.getPartService().addPartListener(this);
        follow();
    }

    Optional<Design> design() {
        return design;
    }

    Optional<IEditorPart> editor() {
        IWorkbenchPage page = window.getActivePage();
        return Optional.ofNullable(page).map(IWorkbenchPage::getActiveEditor);
    }

    private void follow() {
        Optional<Design> next = ActiveDesign.of(editor().orElse(null));
        if (!next.equals(design)) {
            design.ifPresent(old -> old.removeListener(listener));
            design = next;
            design.ifPresent(current -> current.addListener(listener));
            changed.run();
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        follow();
    }

    void dispose() {
        window.getPartService().removePartListener(this);
        design.ifPresent(current -> current.removeListener(listener));
        design = Optional.empty();
    }
}
