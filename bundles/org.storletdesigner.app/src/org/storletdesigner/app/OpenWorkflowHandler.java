package org.storletdesigner.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets a person choose a workflow file and shows what can be asked about it. */
public final class OpenWorkflowHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.openDialogTitle);
        String chosen = dialog.open();
        if (chosen != null) {
            open(window, Path.of(chosen));
        }
        return null;
    }

    static void open(IWorkbenchWindow window, Path file) throws ExecutionException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            String reason = NLS.bind(Messages.fileUnreadable, file);
            MessageDialog.openError(window.getShell(), Messages.fileUnreadableTitle, reason);
            return;
        }
        try {
            ((StartView) window.getActivePage().showView(StartView.ID)).show(file);
        } catch (PartInitException broken) {
            throw new ExecutionException("The start page cannot be shown.", broken);
        }
    }
}
