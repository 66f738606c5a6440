package org.storletdesigner.editor.design;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Follows which document is in front on a page: that of the editor that was active last. */
public final class ActiveDesign {
    private final IWorkbenchPage page;
    private final Consumer<Optional<Design>> changed;
    private final IPartListener2 listener = new PartListener();
    private Optional<Design> current = Optional.empty();

    /** Tells {@code changed} of the present document at once, and of every other that comes to the front. */
    public ActiveDesign(IWorkbenchPage page, Consumer<Optional<Design>> changed) {
        this.page = page;
        this.changed = changed;
        page.addPartListener(listener);
        current = of(page.getActiveEditor());
        changed.accept(current);
    }

    public Optional<Design> current() {
        return current;
    }

    /** The document that an editor shows. */
    public static Optional<Design> of(IEditorPart editor) {
        return Optional.ofNullable(editor).map(each -> each.getAdapter(Design.class));
    }

    public void dispose() {
        page.removePartListener(listener);
    }

    private void refresh() {
        Optional<Design> next = of(page.getActiveEditor());
        if (!next.equals(current)) {
            current = next;
            changed.accept(next);
        }
    }

    private final class PartListener implements IPartListener2 {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            refresh();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            refresh();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            refresh();
        }
    }
}
