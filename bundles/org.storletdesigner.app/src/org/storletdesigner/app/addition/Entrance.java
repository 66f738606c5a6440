package org.storletdesigner.app.addition;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.app.addition.shelf.Shelf;
import org.storletdesigner.app.addition.shelf.ShelfItem;
import org.storletdesigner.app.addition.wizard.AddStorletWizard;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Selected;
import org.storletdesigner.model.Handler;

/** Opens the wizard for the document in front. */
public final class Entrance {

    private Entrance() { }

    public static Optional<Design> design(ExecutionEvent event) {
        return ActiveDesign.of(HandlerUtil.getActiveEditor(event));
    }

    /** The id of the handler that is selected. */
    static Optional<String> selectedHandler(ExecutionEvent event) {
        return Selected.of(selection(event), Handler.class).stream().map(Handler::getId).findFirst();
    }

    /** What is selected; while a view is active that selects nothing itself, what is selected on the canvas. */
    public static ISelection selection(ExecutionEvent event) {
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        ISelectionProvider canvas = editor == null ? null : editor.getSite().getSelectionProvider();
        return canvas == null || !Selected.of(selection, EObject.class).isEmpty() ? selection : canvas.getSelection();
    }

    static void open(ExecutionEvent event, Function<List<ShelfItem>, AddStorletWizard> wizard)
            throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        open(window.getShell(), wizard.apply(items(window)));
    }

    private static List<ShelfItem> items(IWorkbenchWindow window) throws ExecutionException {
        List<ShelfItem> items = new ArrayList<>(Shelf.definitions());
        try {
            window.getWorkbench().getProgressService().busyCursorWhile(monitor -> items.addAll(Shelf.chains()));
        } catch (InvocationTargetException broken) {
            throw new ExecutionException("The libraries cannot be read.", broken);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
        return items;
    }

    private static void open(Shell shell, AddStorletWizard wizard) {
        WizardDialog dialog = dialog(shell, wizard);
        dialog.open();
    }

    /** A dialog that tells the wizard of every page that is about to be shown. */
    public static WizardDialog dialog(Shell shell, AddStorletWizard wizard) {
        WizardDialog dialog = new WizardDialog(shell, wizard);
        dialog.setPageSize(680, 600);
        dialog.setMinimumPageSize(360, 260);
        dialog.addPageChangingListener(event -> wizard.prepare());
        return dialog;
    }
}
