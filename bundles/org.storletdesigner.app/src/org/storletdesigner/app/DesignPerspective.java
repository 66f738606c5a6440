package org.storletdesigner.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The arrangement in which workflows are designed. */
public final class DesignPerspective implements IPerspectiveFactory {
    static final String ID = "org.storletdesigner.app.perspective.design";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView(StartView.ID, false, IPageLayout.LEFT, 1f, layout.getEditorArea());
    }
}
