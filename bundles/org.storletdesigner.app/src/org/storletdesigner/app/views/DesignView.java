package org.storletdesigner.app.views;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.DesignListener;

/**
 * A view of the document in front. It follows from one document to the next, and says what to do while there is none.
 */
public abstract class DesignView extends ViewPart implements DesignListener {
    private final StackLayout stack = new StackLayout();
    private Composite parent;
    private Composite content;
    private Label empty;
    private ActiveDesign active;
    private DocumentActions actions;
    private Optional<Design> design = Optional.empty();

    @Override
    public final void createPartControl(Composite around) {
        parent = around;
        parent.setLayout(stack);
        empty = emptyLabel();
        content = new Composite(parent, SWT.NONE);
        actions = new DocumentActions(getViewSite(), getViewSite().getActionBars());
        createContent(content);
        active = new ActiveDesign(getSite().getPage(), this::follow);
    }

    private Label emptyLabel() {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout());
        Label label = new Label(page, SWT.WRAP | SWT.CENTER);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        return label;
    }

    private void follow(Optional<Design> next) {
        design.ifPresent(old -> old.removeListener(this));
        design = next;
        design.ifPresent(current -> current.addListener(this));
        actions.follow(design);
        show(emptyMessage().orElse(null));
        designReplaced();
    }

    /** Shows a sentence in place of the content, or, for null, the content. */
    protected final void show(String message) {
        stack.topControl = message == null ? content : empty.getParent();
        empty.setText(message == null ? "" : message);
        parent.layout(true, true);
    }

    /** Fills the view; called once. */
    protected abstract void createContent(Composite around);

    /** Another document came to the front, or none is open any more. */
    protected abstract void designReplaced();

    /** What to say in place of the content, and what to do about it; empty while there is a document. */
    protected Optional<String> emptyMessage() {
        return design.isPresent() ? Optional.empty() : Optional.of(ViewMessages.nothingOpen);
    }

    /** The document in front. */
    protected final Optional<Design> design() {
        return design;
    }

    @Override
    public void dispose() {
        design.ifPresent(old -> old.removeListener(this));
        if (active != null) {
            active.dispose();
            actions.dispose();
        }
        super.dispose();
    }
}
