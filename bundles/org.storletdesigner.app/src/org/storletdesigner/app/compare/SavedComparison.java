package org.storletdesigner.app.compare;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.Problems;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.disk.FileFormatException;

/** Opens the comparison of a document with what its file holds now. */
public final class SavedComparison {
    private SavedComparison() { }

    /** What goes wrong is told in a dialog. */
    public static void open(IWorkbenchWindow window, IEditorPart editor) {
        Optional<Design> design = ActiveDesign.of(editor);
        Optional<Path> file = design.flatMap(any -> Documents.fileOf(editor));
        if (file.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), CompareMessages.dialogTitle, CompareMessages.neverSaved);
        } else {
            String name = editor.getEditorInput().getName();
            open(window, Candidate.ofFile(NLS.bind(CompareMessages.saved, name), file.get()),
                    Candidate.ofDocument(NLS.bind(CompareMessages.now, name), design.get().document()));
        }
    }

    static void open(IWorkbenchWindow window, Candidate before, Candidate after) {
        try {
            Optional<Workflow> old = before.read(window);
            Optional<Workflow> now = old.isEmpty() ? Optional.empty() : after.read(window);
            if (now.isPresent()) {
                window.getActivePage().openEditor(new CompareInput(before.title(), old.get(), after.title(),
                        now.get()), CompareEditor.ID);
            }
        } catch (FileFormatException unreadable) {
            Problems.show(window.getShell(), CompareMessages.dialogTitle, unreadable);
        } catch (PartInitException broken) {
            throw new IllegalStateException("The comparison cannot be shown.", broken);
        }
    }
}
