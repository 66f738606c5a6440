package org.storletdesigner.app.tour;

import java.util.Optional;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.repair.Offer;
import org.storletdesigner.analysis.repair.Repair;
import org.storletdesigner.analysis.repair.Repairing;
import org.storletdesigner.analysis.repair.Repairs;
import org.storletdesigner.analysis.words.OfferWords;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.editor.design.Design;

/** Applies the first extra condition that the engine offers against a cycle. */
final class FirstRepair {
    private static final int MOST_TRIALS = 40;

    private final IWorkbenchWindow window;
    private final Design design;

    FirstRepair(IWorkbenchWindow window, Design design) {
        this.window = window;
        this.design = design;
    }

    /** Returns at once; the document changes when the engine has found the repair, if it was not edited meanwhile. */
    void apply() {
        design.analysis().filter(analysis -> design.isCurrent()).ifPresent(analysis ->
                cycle(analysis).ifPresent(finding -> Job.create(TourMessages.repairDeed, monitor -> {
                    return find(analysis, finding);
                }).schedule()));
    }

    private static Optional<Finding> cycle(Analysis analysis) {
        return analysis.findings().stream().filter(finding -> finding.rule() == Rule.CYCLE).findFirst();
    }

    private IStatus find(Analysis analysis, Finding finding) {
        Repairs repairs = new Repairs(Analyzer.ofOneDocument(Preferences.limits()), MOST_TRIALS);
        repairs.of(analysis, finding, (task, done, total) -> { }).stream()
                .filter(offer -> offer.repair() instanceof Repair.AddCondition).findFirst()
                .ifPresent(offer -> window.getWorkbench().getDisplay().asyncExec(() -> apply(analysis, offer)));
        return Status.OK_STATUS;
    }

    private void apply(Analysis analysis, Offer offer) {
        if (analysis.workflow().revision() == design.engine().revision()) {
            design.edit(OfferWords.action(offer.repair()), () -> Repairing.apply(offer.repair(), design.document()));
        }
    }
}
