package org.storletdesigner.app.compare;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.transfer.intake.Intake;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.disk.FileFormatException;

/** A workflow that can be compared. */
interface Candidate {
    String title();

    /** A copy of its own; empty where a person does not want what is left of a file, which may be unreadable. */
    Optional<Workflow> read(IWorkbenchWindow window) throws FileFormatException;

    static Candidate ofFile(Path file) {
        return ofFile(file.getFileName().toString(), file);
    }

    static Candidate ofFile(String title, Path file) {
        return of(title, window -> Intake.take(window, CompareMessages.dialogTitle, file));
    }

    static Candidate ofDocument(String title, Workflow document) {
        return of(title, window -> Optional.of(EcoreUtil.copy(document)));
    }

    /** Where a document comes from. */
    interface Reading {
        Optional<Workflow> read(IWorkbenchWindow window) throws FileFormatException;
    }

    private static Candidate of(String title, Reading reading) {
        return new Candidate() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public Optional<Workflow> read(IWorkbenchWindow window) throws FileFormatException {
                return reading.read(window);
            }
        };
    }
}
