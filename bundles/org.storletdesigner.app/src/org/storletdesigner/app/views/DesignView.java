package org.storletdesigner.app.views;

import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
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
    private IWorkbenchPage page;
    private final PatientListener patient = new PatientListener(this, this::isSeen, this::newsWaits);
    private final IPartListener2 sight = new Sight();
    private Optional<Design> design = Optional.empty();

    @Override
    public final void createPartControl(Composite around) {
        page = getSite().getPage(); // a view that is closed has none any more
        parent = around;
        parent.setLayout(stack);
        empty = emptyLabel();
        content = new Composite(parent, SWT.NONE);
        actions = new DocumentActions(getViewSite(), getViewSite().getActionBars());
        createContent(content);
        active = new ActiveDesign(getSite().getWorkbenchWindow(), patient, this::follow);
        page.addPartListener(sight);
        replace();
    }

    private boolean isSeen() {
        return page.isPartVisible(this);
    }

    private Label emptyLabel() {
        Composite around = new Composite(parent, SWT.NONE);
        around.setLayout(new GridLayout());
        Label label = new Label(around, SWT.WRAP | SWT.CENTER);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        return label;
    }

    private void follow() {
        if (!active.design().equals(design)) {
            replace();
        }
        nameWhatIsBehind();
    }

    private void replace() {
        design = active.design();
        patient.forget();
        actions.follow(design);
        show(emptyMessage().orElse(null));
        designReplaced();
    }

    /** While a library, say, is in front, the view goes on telling of the workflow behind it, and says so. */
    private void nameWhatIsBehind() {
        setContentDescription(active.isBehind()
                ? NLS.bind(ViewMessages.behind, active.home().map(IEditorPart::getTitle).orElse("")) : "");
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

    /** The document in front, or the one that was in front last. */
    protected final Optional<Design> design() {
        return design;
    }

    /** Something happened to the document while nobody sees this view, which will hear of it when somebody does. */
    protected void newsWaits() { }

    /** Hears now of what had to wait, whether anybody sees this view or not. */
    protected final void catchUp() {
        patient.seen();
    }

    /** What is selected in the editor of the document. */
    protected final Optional<ISelection> selection() {
        return active.home().map(editor -> editor.getSite().getSelectionProvider())
                .map(ISelectionProvider::getSelection);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == Design.class ? type.cast(design.orElse(null)) : super.getAdapter(type);
    }

    /** Comes first where a view has more to end, which others are told and this one must not hear. */
    @Override
    public void dispose() {
        if (active != null) {
            page.removePartListener(sight);
            active.dispose();
            actions.dispose();
        }
        super.dispose();
    }

    private final class Sight implements IPartListener2 {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == DesignView.this) {
                patient.seen();
            }
        }
    }
}
