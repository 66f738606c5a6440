package org.storletdesigner.app;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.welcome.WelcomeInput;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.model.disk.FileIdentity;

/** Keeps the title of the window: what is in front, whether it is saved, whether its file may be written. */
final class WindowTitle {
    private final IWorkbenchWindowConfigurer window;
    private final IPropertyListener changed = (part, property) -> refresh();
    private final ActiveDesign active;
    private Optional<IEditorPart> front = Optional.empty();

    WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
        active = new ActiveDesign(window.getWindow(), this::follow);
        follow();
    }

    private void follow() {
        front.ifPresent(old -> old.removePropertyListener(changed));
        front = active.front();
        front.ifPresent(next -> next.addPropertyListener(changed));
        refresh();
    }

    /** Says it again, since whether a file may be written changes without an edit. */
    void refresh() {
        String title = front.filter(WindowTitle::hasName).map(editor -> NLS.bind(Messages.windowTitleOf, name(editor)))
                .orElse(Messages.windowTitle);
        if (!title.equals(window.getTitle())) {
            window.setTitle(title);
        }
    }

    private static boolean hasName(IEditorPart editor) {
        return !(editor.getEditorInput() instanceof WelcomeInput);
    }

    private static String name(IEditorPart editor) {
        Optional<Path> file = Documents.fileOf(editor);
        String name = (editor.isDirty() ? "*" : "") + editor.getTitle();
        String marked = file.filter(FileIdentity::isReadOnly).isPresent() ? NLS.bind(Messages.readOnly, name) : name;
        return file.map(path -> NLS.bind(Messages.inFolder, marked, path.getParent())).orElse(marked);
    }
}
