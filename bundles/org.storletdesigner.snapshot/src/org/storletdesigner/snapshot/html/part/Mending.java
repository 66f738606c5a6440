package org.storletdesigner.snapshot.html.part;

import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.repair.Offer;
import org.storletdesigner.analysis.repair.Repair;
import org.storletdesigner.analysis.repair.Repairs;

/** Looks for repairs within what a page may cost: every trial is an analysis, so a large workflow gets fewer. */
final class Mending {
    private static final int MOST_TRIALS = 100;
    private static final int MOST_WORK = 20_000;

    private final Analysis analysis;
    private final Repairs repairs;
    private int findingsLeft;

    Mending(Analysis analysis, Analyzer analyzer) {
        this.analysis = analysis;
        int trials = Math.min(MOST_TRIALS, MOST_WORK / size(analysis));
        repairs = new Repairs(analyzer, trials);
        findingsLeft = trials / 2;
    }

    private static int size(Analysis analysis) {
        return 1 + analysis.workflow().handlers().size() + analysis.graph().edges().size() + analysis.findings().size();
    }

    /** What does away with a finding; permits are left to those who work on the document. */
    List<Offer> of(Finding finding) {
        if (finding.severity() == Severity.INFORMATION || finding.isPermitted() || findingsLeft-- <= 0) {
            return List.of();
        }
        return repairs.of(analysis, finding, Progress.NONE).stream()
                .filter(offer -> !(offer.repair() instanceof Repair.Permit)).toList();
    }
}
