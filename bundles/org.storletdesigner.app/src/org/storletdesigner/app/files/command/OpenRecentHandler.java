package org.storletdesigner.app.files.command;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.RecentFiles;

/** Opens a file that was open before; one that is gone leaves the list. */
public final class OpenRecentHandler extends AbstractHandler {
    static final String COMMAND = "org.storletdesigner.app.command.openRecent";
    static final String FILE = "org.storletdesigner.app.file";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Path file = Path.of(event.getParameter(FILE));
        if (!Documents.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), file)) {
            RecentFiles.remove(file);
        }
        return null;
    }
}
