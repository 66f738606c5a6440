package org.storletdesigner.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/** The arrangement in which workflows are designed: the canvas in the middle, what is said of it around. */
public final class DesignPerspective implements IPerspectiveFactory {
    static final String ID = "org.storletdesigner.app.perspective.design";

    private static final String VIEW = "org.storletdesigner.app.view.";
    private static final String[] BELOW = {
        VIEW + "findings", VIEW + "expression", VIEW + "trace", VIEW + "keys", VIEW + "matrix", VIEW + "search"
    };
    private static final String[] RIGHT = {"org.eclipse.ui.views.PropertySheet", VIEW + "explain"};
    private static final String[] CORNER = {"org.eclipse.ui.views.ContentOutline", VIEW + "outline", VIEW + "containers"};

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.74f, editors);
        fill(layout, right, RIGHT);
        right.addPlaceholder(VIEW + "help");
        fill(layout, layout.createFolder("corner", IPageLayout.BOTTOM, 0.62f, "right"), CORNER);
        fill(layout, layout.createFolder("below", IPageLayout.BOTTOM, 0.68f, editors), BELOW);
    }

    /** A view that this installation does not have keeps its place. */
    private static void fill(IPageLayout layout, IFolderLayout folder, String... views) {
        for (String view : views) {
            if (PlatformUI.getWorkbench().getViewRegistry().find(view) == null) {
                folder.addPlaceholder(view);
            } else {
                folder.addView(view);
                layout.addShowViewShortcut(view);
            }
        }
    }
}
