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

/** Looks for repairs within what a page may cost. */
final class Mending {
    private final Analysis analysis;
    private final Repairs repairs;
    private int findingsLeft;

    Mending(Analysis analysis, Analyzer analyzer) {
        this.analysis = analysis;
        int trials = Repairs.affordableTrials(analysis);
        repairs = new Repairs(analyzer, trials);
        findingsLeft = trials / 2;
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
