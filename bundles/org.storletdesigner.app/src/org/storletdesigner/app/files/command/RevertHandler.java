package org.storletdesigner.app.files.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.app.files.ExternalChanges;
import org.storletdesigner.app.files.OpenFile;

/** Brings back what the file of the document in front holds; undo brings the edits back. */
public final class RevertHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        OpenFile.of(HandlerUtil.getActiveEditor(event)).ifPresent(file -> ExternalChanges.reload(window, file));
        return null;
    }
}
