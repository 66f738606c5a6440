package org.storletdesigner.app.tour;

import java.io.IOException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.app.files.Problems;

/** Begins the walk through an example. */
public final class WalkHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            Walk.begin(window);
        } catch (IOException missing) {
            Problems.show(window.getShell(), TourMessages.title, missing);
        }
        return null;
    }
}
