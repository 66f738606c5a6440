package org.storletdesigner.app.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.storletdesigner.app.views.DocumentActions;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Selected;

/**
 * Shows what is selected of a document: one part, or several as one; where nothing is, the workflow itself. Undo there is
 * the document's.
 */
public final class DesignPropertyPage extends TabbedPropertySheetPage {
    private Optional<DocumentActions> actions = Optional.empty();
    private Optional<NarrowTabs> tabs = Optional.empty();
    private Optional<Composite> outgrown = Optional.empty();

    DesignPropertyPage(ITabbedPropertySheetPageContributor contributor) {
        super(contributor);
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        tabs = NarrowTabs.of(getControl());
    }

    /** Sections have another height now: they are laid out when the page looks at its size the next time. */
    public void outgrow(Composite sections) {
        outgrown = Optional.of(sections);
    }

    /** Looks at its size, if sections have another height now. */
    public void fitOutgrown() {
        if (outgrown.isPresent()) {
            resizeScrolledComposite();
        }
    }

    /** As wide as there is room, where the page would take the width that its widest text likes to have. */
    @Override
    public void resizeScrolledComposite() {
        outgrown.filter(sections -> !sections.isDisposed()).ifPresent(sections -> sections.layout(true, true));
        outgrown = Optional.empty();
        super.resizeScrolledComposite();
        tabs.ifPresent(NarrowTabs::fit);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        actions = Optional.of(new DocumentActions(getSite(), bars));
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        Optional<Design> design = designOf(part);
        actions.ifPresent(each -> each.follow(design));
        super.selectionChanged(part, design.map(each -> subject(each, selection)).orElse(selection));
    }

    private static ISelection subject(Design design, ISelection selection) {
        List<Object> selected = Selected.of(selection, Object.class);
        return switch (selected.size()) {
            case 0 -> new StructuredSelection(design.document());
            case 1 -> selection;
            default -> new StructuredSelection(new Several(selected));
        };
    }

    /** The document that a part tells of: its own, or that of the editor in front. */
    public static Optional<Design> designOf(IWorkbenchPart part) {
        return Optional.ofNullable(part.getAdapter(Design.class))
                .or(() -> ActiveDesign.of(part.getSite().getPage().getActiveEditor()));
    }

    @Override
    public void dispose() {
        actions.ifPresent(DocumentActions::dispose);
        super.dispose();
    }
}
