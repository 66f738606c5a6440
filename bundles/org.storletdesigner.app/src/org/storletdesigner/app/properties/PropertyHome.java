package org.storletdesigner.app.properties;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.views.properties.PropertySheet;
import org.storletdesigner.editor.design.ActiveDesign;

/**
 * Has the Properties view tell of the document in front where it would have nothing to tell: when it opens, as at a
 * start with the views of the last time, while a view without properties has the focus.
 */
public final class PropertyHome implements IPartListener2 {
    private final IWorkbenchWindow window;
    private final ActiveDesign active;

    private PropertyHome(IWorkbenchWindow window) {
        this.window = window;
        active = new ActiveDesign(window, this::fill);
    }

    public static void install(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new PropertyHome(window));
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part.getId().equals(IPageLayout.ID_PROP_SHEET)) {
            fill();
        }
    }

    /** Not before the view itself has seen what is active. */
    private void fill() {
        active.home().ifPresent(editor -> window.getWorkbench().getDisplay().asyncExec(() -> fill(editor)));
    }

    private void fill(IEditorPart editor) {
        IWorkbenchPage page = window.getActivePage();
        if (page != null && active.home().filter(editor::equals).isPresent()
                && page.findView(IPageLayout.ID_PROP_SHEET) instanceof PropertySheet sheet
                && sheet.getCurrentPage() instanceof MessagePage) {
            sheet.partActivated(editor);
        }
    }
}
