package org.storletdesigner.app.library;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Says in the Properties view that a library has its properties in its editor. */
final class NoProperties extends Page implements IPropertySheetPage {
    private Composite page;

    @Override
    public void createControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        Label told = new Label(page, SWT.WRAP);
        told.setText(LibraryMessages.noProperties);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(told);
    }

    @Override
    public Control getControl() {
        return page;
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) { }
}
