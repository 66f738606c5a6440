package org.storletdesigner.app.compare;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.exchange.InputFiles;
import org.storletdesigner.model.Workflow;

/** A workflow that can be compared. */
interface Candidate {
    String title();

    /** A copy of its own; a file may be unreadable. */
    Workflow read() throws IOException;

    static Candidate ofFile(Path file) {
        return ofFile(file.getFileName().toString(), file);
    }

    static Candidate ofFile(String title, Path file) {
        return of(title, () -> InputFiles.read(file).document());
    }

    static Candidate ofDocument(String title, Workflow document) {
        return of(title, () -> EcoreUtil.copy(document));
    }

    /** Where a document comes from. */
    interface Reading {
        Workflow read() throws IOException;
    }

    private static Candidate of(String title, Reading reading) {
        return new Candidate() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public Workflow read() throws IOException {
                return reading.read();
            }
        };
    }
}
