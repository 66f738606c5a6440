package org.storletdesigner.cli.input;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.cli.container.Found;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.Workflow;

/**
 * Where a workflow lives, and what its store does whatever the document says.
 *
 * @param remarks what a person should know of the place, a sentence each
 * @param folds whether keys that differ only in their case are one key there
 */
public record Home(List<String> remarks, boolean folds) {
    /** A file, which does nothing of its own. */
    static final Home FILE = new Home(List.of(), false);
    private static final String OTHER_STORE = "Its document says that keys are told apart by their case, which this "
            + "store does not do: it is analysed as the store is.";

    public Home {
        remarks = List.copyOf(remarks);
    }

    static Home of(Found found, Workflow document) {
        List<String> remarks = new ArrayList<>(found.remarks());
        if (found.folds() && document.getKeys() != Keys.FOLDED) {
            remarks.add(OTHER_STORE);
        }
        return new Home(remarks, found.folds());
    }

    /** Whether keys fold, because the store or the document says so. */
    boolean folds(Workflow document) {
        return folds || document.getKeys() == Keys.FOLDED;
    }

    /** The workflow as this store runs it; the document stays what it is. */
    org.storletdesigner.analysis.workflow.Workflow extract(Workflow document) {
        if (folds(document) == (document.getKeys() == Keys.FOLDED)) {
            return WorkflowExtractor.extract(document, 0);
        }
        Workflow folding = EcoreUtil.copy(document);
        folding.setKeys(Keys.FOLDED);
        return WorkflowExtractor.extract(folding, 0);
    }
}
