package org.storletdesigner.app.transfer.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.transfer.TransferDialog;
import org.storletdesigner.snapshot.file.DrawnExpectations;

/** Shows what a file of another form holds, and opens it as a new workflow. */
final class ImportWizard extends Wizard {
    private final IWorkbenchWindow window;
    private final ImportPage page;

    /** A wizard that begins with a file, or asks for one. */
    ImportWizard(IWorkbenchWindow window, Optional<Path> file) {
        this.window = window;
        page = new ImportPage(file);
        setWindowTitle(IntakeMessages.title);
    }

    /** Whether something was opened. */
    static boolean open(IWorkbenchWindow window, Optional<Path> file) {
        return dialog(window.getShell(), new ImportWizard(window, file)).open() == WizardDialog.OK;
    }

    static WizardDialog dialog(Shell shell, ImportWizard wizard) {
        return new TransferDialog(shell, wizard, IntakeMessages.open);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    ImportPage page() {
        return page;
    }

    @Override
    public boolean performFinish() {
        Arrival arrival = page.arrival().orElseThrow();
        if (page.keepsEdges()) {
            DrawnExpectations.add(arrival.edges(), arrival.document());
        }
        Documents.openNew(window, arrival.document(), arrival.name());
        return true;
    }
}
