package org.storletdesigner.app.transfer.intake;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard that looks at a file of another form and opens it as a new workflow. */
public final class ImportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ImportWizard.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), Optional.empty());
        return null;
    }
}
