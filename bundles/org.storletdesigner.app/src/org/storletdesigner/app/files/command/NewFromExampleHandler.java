package org.storletdesigner.app.files.command;

import java.io.IOException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.FileMessages;
import org.storletdesigner.app.files.Problems;

/** Starts a workflow that is a copy of an example. */
public final class NewFromExampleHandler extends AbstractHandler {
    static final String COMMAND = "org.storletdesigner.app.command.newFromExample";
    static final String EXAMPLE = "org.storletdesigner.app.example";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Examples example = Examples.named(event.getParameter(EXAMPLE));
        try {
            Documents.openNew(window, example.read(), example.file());
        } catch (IOException missing) {
            Problems.show(window.getShell(), FileMessages.notOpenedTitle, missing);
        }
        return null;
    }
}
