package org.storletdesigner.app.addition;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.storletdesigner.app.addition.wizard.AddStorletWizard;
import org.storletdesigner.editor.design.Design;

/** Opens the wizard that begins with the handler with which something new is to be connected. */
public final class ConnectHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<Design> design = Entrance.design(event);
        if (design.isPresent()) {
            Optional<String> selected = Entrance.selectedHandler(event);
            Entrance.open(event, items -> AddStorletWizard.connecting(design.get(), items, selected));
        }
        return null;
    }
}
