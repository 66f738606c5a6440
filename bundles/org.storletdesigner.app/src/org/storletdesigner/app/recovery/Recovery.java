package org.storletdesigner.app.recovery;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.containers.command.Origin;
import org.storletdesigner.app.containers.command.Origins;
import org.storletdesigner.app.files.Documents;

/** Brings back the work that was not saved when the program was killed. The files themselves are not touched. */
public final class Recovery {
    private final IWorkbenchWindow window;
    private final RecoveryFolder folder;
    private final Autosave autosave;

    public Recovery(IWorkbenchWindow window, RecoveryFolder folder, Autosave autosave) {
        this.window = window;
        this.folder = folder;
        this.autosave = autosave;
    }

    /** Asks what to bring back, if there is anything. What is left for later is offered again at the next start. */
    public void offer() {
        List<Recovered> copies = folder.all().stream().map(Recovered::of).toList();
        if (!copies.isEmpty()) {
            RecoveryDialog dialog = new RecoveryDialog(window.getShell(), copies);
            int answer = dialog.open();
            if (answer == RecoveryDialog.RECOVER) {
                dialog.chosen().forEach(this::recover);
            } else if (answer == RecoveryDialog.DISCARD && isSure(dialog.chosen().size())) {
                dialog.chosen().forEach(this::discard);
            }
        }
    }

    private boolean isSure(int count) {
        return count > 0 && MessageDialog.openConfirm(window.getShell(), RecoveryMessages.discardTitle,
                NLS.bind(RecoveryMessages.sure, count));
    }

    /** Opens what the copy holds as unsaved work on its file. */
    void recover(Recovered copy) {
        copy.document().ifPresent(document -> {
            IEditorPart editor = Documents.openUnsaved(window, document, copy.copy().origin(), copy.copy().name());
            autosave.adopt(editor, copy.copy().id());
            copy.copy().container().flatMap(Origin::read).ifPresent(origin -> Origins.keep(editor, origin));
        });
    }

    private void discard(Recovered copy) {
        try {
            folder.remove(copy.copy().id());
        } catch (IOException stays) {
            ILog.get().error("A recovery copy cannot be removed.", stays);
        }
    }
}
