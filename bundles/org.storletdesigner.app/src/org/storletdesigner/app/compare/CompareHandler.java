package org.storletdesigner.app.compare;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.editor.design.ActiveDesign;

/** Asks for two workflows and opens their comparison. */
public final class CompareHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        CompareDialog dialog = new CompareDialog(window.getShell(), open(window));
        if (dialog.open() == Window.OK) {
            SavedComparison.open(window, dialog.before(), dialog.after());
        }
        return null;
    }

    /** The open documents, that in front first. */
    private static List<Candidate> open(IWorkbenchWindow window) {
        List<IEditorPart> editors = new ArrayList<>(Documents.editors(window.getActivePage()));
        IEditorPart front = window.getActivePage().getActiveEditor();
        if (editors.remove(front)) {
            editors.addFirst(front);
        }
        List<Candidate> candidates = new ArrayList<>();
        editors.forEach(editor -> ActiveDesign.of(editor).ifPresent(design ->
                candidates.add(Candidate.ofDocument(editor.getTitle(), design.document()))));
        return candidates;
    }
}
