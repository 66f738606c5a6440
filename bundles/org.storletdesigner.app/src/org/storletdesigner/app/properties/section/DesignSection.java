package org.storletdesigner.app.properties.section;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.storletdesigner.app.properties.DesignPropertyPage;
import org.storletdesigner.editor.commands.Draft;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.DesignListener;
import org.storletdesigner.editor.design.Selected;

/** A part of the properties of one object of a document; it follows every edit, undo and redo of it. */
abstract class DesignSection<T> extends AbstractPropertySection implements DesignListener {
    private final Class<T> type;
    private DesignPropertyPage page;
    private Composite content;
    private Optional<Design> design = Optional.empty();
    private Optional<T> subject = Optional.empty();
    private boolean stale;
    private boolean refreshing;

    DesignSection(Class<T> type) {
        this.type = type;
    }

    @Override
    public final void createControls(Composite parent, TabbedPropertySheetPage around) {
        super.createControls(parent, around);
        page = (DesignPropertyPage) around;
        content = getWidgetFactory().createComposite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 8;
        layout.verticalSpacing = 6;
        content.setLayout(layout);
        fill(content);
    }

    /** Makes the controls, in two columns; called once. */
    abstract void fill(Composite around);

    /** Shows the object as it is now. */
    abstract void show(T object);

    @Override
    public final void setInput(IWorkbenchPart part, ISelection selection) {
        stale |= part != getPart() || selection != getSelection(); // the page tells of every selection twice
        super.setInput(part, selection);
        listen(false);
        design = DesignPropertyPage.designOf(part);
        subject = Selected.of(selection, type).stream().findFirst();
        Draft.belongsTo(content, design.map(Design::commands).orElse(null));
        listen(true);
    }

    private void listen(boolean on) {
        design.ifPresent(each -> {
            each.removeListener(this);
            if (on) {
                each.addListener(this);
            }
        });
    }

    @Override
    public final void refresh() {
        if (stale && content != null && !content.isDisposed() && isThere()) {
            stale = false;
            refreshing = true;
            subject.ifPresent(this::show);
            refreshing = false;
        }
    }

    private boolean isThere() {
        return design.isPresent() && subject.filter(each -> !(each instanceof EObject object)
                || EcoreUtil.isAncestor(design.get().document(), object)).isPresent();
    }

    /** The object has another height now. */
    final void reflow() {
        if (!content.isDisposed()) {
            page.outgrow(content.getParent().getParent()); // all sections of the tab share its height
            if (!refreshing) { // whoever refreshes several sections looks at the height of all of them afterwards
                page.fitOutgrown();
            }
        }
    }

    final Design design() {
        return design.orElseThrow();
    }

    final Optional<T> subject() {
        return subject;
    }

    final Composite content() {
        return content;
    }

    /** Makes an edit, if there is a document to edit. */
    final void edit(String label, Runnable change) {
        design.ifPresent(each -> each.edit(label, change));
    }

    @Override
    public void documentChanged() {
        follow();
    }

    /** Shows the object as it is now, and as high as it is now. */
    final void follow() {
        stale = true;
        refresh();
        page.fitOutgrown();
    }

    @Override
    public void dispose() {
        listen(false);
        super.dispose();
    }
}
