package org.storletdesigner.app.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the help on the page that speaks of what a person is at; at the same place it goes on where it was. */
public final class HelpHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        var topic = Topics.of(Display.getCurrent().getFocusControl(), page.getActivePart());
        try {
            HelpView view = (HelpView) page.showView(HelpView.ID);
            topic.ifPresent(view::open);
        } catch (PartInitException broken) {
            throw new ExecutionException("The help cannot be shown.", broken);
        }
        return null;
    }
}
