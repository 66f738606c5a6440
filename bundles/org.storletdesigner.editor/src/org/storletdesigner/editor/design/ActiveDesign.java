package org.storletdesigner.editor.design;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Follows what is in front of a window, which may have no page yet: the editor, and the document that views tell of.
 * While an editor without a document is in front, that is the document that was in front last and is still open.
 */
public final class ActiveDesign {
    private final IWorkbenchWindow window;
    private final DesignListener hearer;
    private final Runnable changed;
    private final IPartListener2 listener = new PartListener();
    private Optional<IEditorPart> front = Optional.empty();
    private Optional<IEditorPart> home = Optional.empty();
    private boolean disposed;

    /**
     * From now on the listener hears from whichever document it is, and {@code changed} is run whenever another editor
     * comes to the front, or the document is another one.
     */
    public ActiveDesign(IWorkbenchWindow window, DesignListener hearer, Runnable changed) {
        this.window = window;
        this.hearer = hearer;
        this.changed = changed;
        window.getPartService().addPartListener(listener);
        follow();
    }

    /** The same for what only asks which document it is. */
    public ActiveDesign(IWorkbenchWindow window, Runnable changed) {
        this(window, new DesignListener() { }, changed);
    }

    /** The document that an editor shows. */
    public static Optional<Design> of(IEditorPart editor) {
        return Optional.ofNullable(editor).map(each -> each.getAdapter(Design.class));
    }

    /** The editor in front, whatever it shows. */
    public Optional<IEditorPart> front() {
        return front;
    }

    /** The editor of the document, which need not be in front. */
    public Optional<IEditorPart> home() {
        return home;
    }

    /** The document that views tell of. */
    public Optional<Design> design() {
        return home.flatMap(ActiveDesign::of);
    }

    /** Whether the editor in front is another one than the document's. */
    public boolean isBehind() {
        return home.isPresent() && !home.equals(front);
    }

    public void dispose() {
        disposed = true;
        window.getPartService().removePartListener(listener);
        become(Optional.empty());
        front = Optional.empty();
    }

    /** The window may go on with news that it had begun to tell when this was disposed. */
    private void refresh() {
        if (!disposed && follow()) {
            changed.run();
        }
    }

    private boolean follow() {
        Optional<IWorkbenchPage> page = Optional.ofNullable(window.getActivePage());
        Optional<IEditorPart> nextFront = page.map(IWorkbenchPage::getActiveEditor);
        Optional<IEditorPart> nextHome = nextFront.filter(editor -> of(editor).isPresent())
                .or(() -> page.flatMap(this::behind));
        boolean differs = !nextFront.equals(front) || !nextHome.equals(home);
        front = nextFront;
        become(nextHome);
        return differs;
    }

    private void become(Optional<IEditorPart> next) {
        if (!next.equals(home)) {
            design().ifPresent(old -> old.removeListener(hearer));
            home = next;
            design().ifPresent(current -> current.addListener(hearer));
        }
    }

    /** The document that was in front before; when that is closed, the one whose tab is the last. */
    private Optional<IEditorPart> behind(IWorkbenchPage page) {
        return home.filter(editor -> open(page).anyMatch(editor::equals))
                .or(() -> open(page).filter(editor -> of(editor).isPresent()).reduce((first, second) -> second));
    }

    private static Stream<IEditorPart> open(IWorkbenchPage page) {
        return Stream.of(page.getEditorReferences()).map((IEditorReference each) -> each.getEditor(false))
                .filter(editor -> editor != null);
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
