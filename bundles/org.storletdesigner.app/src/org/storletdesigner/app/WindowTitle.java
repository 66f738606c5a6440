package org.storletdesigner.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.storletdesigner.app.files.Documents;

/** Keeps the title of the window: which document is in front, whether it is saved, whether its file may be written. */
final class WindowTitle implements IPartListener2 {
    private final IWorkbenchWindowConfigurer window;
    private final IPropertyListener changed = (part, property) -> refresh();
    private IEditorPart front;

    WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
        window.getWindow().getPartService().addPartListener(this);
        follow();
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

    private void follow() {
        IWorkbenchPage page = window.getWindow().getActivePage();
        IEditorPart next = page == null ? null : page.getActiveEditor();
        if (next != front && front != null) {
            front.removePropertyListener(changed);
        }
        if (next != front && next != null) {
            next.addPropertyListener(changed);
        }
        front = next;
        refresh();
    }

    private void refresh() {
        String title = front == null || !Documents.isDocument(front) ? Messages.windowTitle
                : NLS.bind(Messages.windowTitleOf, name(front));
        if (!title.equals(window.getTitle())) {
            window.setTitle(title);
        }
    }

    private static String name(IEditorPart editor) {
        Optional<Path> file = Documents.fileOf(editor);
        String name = (editor.isDirty() ? "*" : "") + editor.getTitle();
        boolean readOnly = file.isPresent() && Files.exists(file.get()) && !Files.isWritable(file.get());
        String marked = readOnly ? NLS.bind(Messages.readOnly, name) : name;
        return file.map(path -> NLS.bind(Messages.inFolder, marked, path.getParent())).orElse(marked);
    }
}
