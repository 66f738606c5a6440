package org.storletdesigner.app.files.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.FileMessages;

/** Starts an empty workflow. */
public final class NewHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Documents.openNew(HandlerUtil.getActiveWorkbenchWindowChecked(event), Documents.empty(), FileMessages.untitled);
        return null;
    }
}
