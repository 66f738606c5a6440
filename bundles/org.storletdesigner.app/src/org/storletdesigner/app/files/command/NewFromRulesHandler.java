package org.storletdesigner.app.files.command;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.FileMessages;

/** Starts a workflow that holds what a rule file of VISION Cloud says. */
public final class NewFromRulesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(FileMessages.rulesTitle);
        dialog.setFilterExtensions(new String[] {"*.json", "*"});
        dialog.setFilterNames(new String[] {FileMessages.filterRules, FileMessages.filterAll});
        String chosen = dialog.open();
        if (chosen != null) {
            Documents.open(window, Path.of(chosen));
        }
        return null;
    }
}
