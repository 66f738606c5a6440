package org.storletdesigner.app.keys;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.analysis.rename.Renaming;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Selected;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;

/** Renames the selected handler or storlet everywhere, with a preview. */
public final class RenameHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<Design> design = ActiveDesign.of(HandlerUtil.getActiveEditor(event));
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        if (design.isPresent()) {
            open(HandlerUtil.getActiveShellChecked(event), design.get(), selection);
        }
        return null;
    }

    private static void open(Shell shell, Design design, ISelection selection) {
        Optional<Handler> handler = Selected.of(selection, Handler.class).stream().findFirst();
        Optional<Storlet> storlet = Selected.of(selection, Storlet.class).stream().findFirst();
        if (handler.isPresent()) {
            RenameDialog.open(shell, design, handler.get().getDefinition().getName(),
                    to -> new Renaming.OfHandler(handler.get(), to));
        } else if (storlet.isPresent()) {
            RenameDialog.open(shell, design, storlet.get().getName(), to -> new Renaming.OfStorlet(storlet.get(), to));
        }
    }
}
