package org.storletdesigner.app.compare;

import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.model.Workflow;

/** Opens the comparison of what is live somewhere with a document. */
public final class LiveComparison {
    private LiveComparison() { }

    /** Both are copied. */
    public static void open(IWorkbenchWindow window, String liveTitle, Workflow live, String title, Workflow document) {
        SavedComparison.open(window, Candidate.ofDocument(liveTitle, live), Candidate.ofDocument(title, document));
    }
}
