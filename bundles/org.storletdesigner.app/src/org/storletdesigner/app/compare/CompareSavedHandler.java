package org.storletdesigner.app.compare;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares the document in front with its file. */
public final class CompareSavedHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        SavedComparison.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), HandlerUtil.getActiveEditor(event));
        return null;
    }
}
