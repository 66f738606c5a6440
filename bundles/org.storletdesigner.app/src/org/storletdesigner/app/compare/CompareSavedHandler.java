package org.storletdesigner.app.compare;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;

/** Compares the document in front with its file. */
public final class CompareSavedHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        Optional<Design> design = ActiveDesign.of(editor);
        Optional<Path> file = design.flatMap(any -> Documents.fileOf(editor));
        if (file.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), CompareMessages.dialogTitle, CompareMessages.neverSaved);
        } else {
            String name = editor.getEditorInput().getName();
            CompareHandler.compare(window, Candidate.ofFile(NLS.bind(CompareMessages.saved, name), file.get()),
                    Candidate.ofDocument(NLS.bind(CompareMessages.now, name), design.get().document()));
        }
        return null;
    }
}
