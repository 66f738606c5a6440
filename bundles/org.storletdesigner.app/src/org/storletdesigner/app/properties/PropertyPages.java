package org.storletdesigner.app.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.storletdesigner.editor.WorkflowEditor;

/** Gives the editor of workflows and the views of its document their properties. */
public final class PropertyPages implements IAdapterFactory {
    /** Under this id the tabs are declared. */
    private static final ITabbedPropertySheetPageContributor CONTRIBUTOR = () -> WorkflowEditor.ID;

    @Override
    public <T> T getAdapter(Object part, Class<T> type) {
        return part instanceof IWorkbenchPart && type == IPropertySheetPage.class
                ? type.cast(new DesignPropertyPage(CONTRIBUTOR)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IPropertySheetPage.class};
    }
}
