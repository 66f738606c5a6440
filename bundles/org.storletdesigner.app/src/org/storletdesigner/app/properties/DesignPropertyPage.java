package org.storletdesigner.app.properties;

import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.storletdesigner.app.views.DocumentActions;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Selected;

/** Shows what is selected of a document; where nothing is, the workflow itself. Undo there is the document's. */
final class DesignPropertyPage extends TabbedPropertySheetPage {
    private Optional<DocumentActions> actions = Optional.empty();

    DesignPropertyPage(ITabbedPropertySheetPageContributor contributor) {
        super(contributor);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        actions = Optional.of(new DocumentActions(getSite(), bars));
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        Optional<Design> design = ActiveDesign.of(part.getSite().getPage().getActiveEditor());
        actions.ifPresent(each -> each.follow(design));
        boolean nothing = Selected.of(selection, Object.class).isEmpty();
        super.selectionChanged(part, nothing && design.isPresent()
                ? new StructuredSelection(design.get().document()) : selection);
    }

    @Override
    public void dispose() {
        actions.ifPresent(DocumentActions::dispose);
        super.dispose();
    }
}
