package org.storletdesigner.app.files.command;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.FileMessages;

/** Lets a person choose one or several files and opens them. */
public final class OpenHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(FileMessages.openTitle);
        dialog.setFilterExtensions(new String[] {"*.storlets;*.storletlib;*.json;*.dot;*.gv;*.gml;*.graphml", "*"});
        dialog.setFilterNames(new String[] {FileMessages.filterWorkflows, FileMessages.filterAll});
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            Documents.openAll(window, Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
        }
        return null;
    }
}
