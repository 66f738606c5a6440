package org.storletdesigner.app.about;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what this program is, in which version, and what it runs on. */
public final class AboutHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new TextDialog(HandlerUtil.getActiveShellChecked(event), AboutMessages.aboutTitle, AboutMessages.aboutHeading,
                Versions.text()).open();
        return null;
    }
}
