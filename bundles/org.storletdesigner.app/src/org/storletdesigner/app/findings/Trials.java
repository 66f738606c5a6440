package org.storletdesigner.app.findings;

import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.LiveAnalyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.repair.Offer;
import org.storletdesigner.analysis.repair.Repairs;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.logic.limit.Limits;

/**
 * Tries repairs on one document, and remembers from finding to finding what is known of it. Safe to be called from any
 * thread: one search waits for the one before, which ends soon when it was cancelled.
 */
final class Trials {
    private static final int MOST = 150;

    private final Design design;
    private final Limits limits = Preferences.limits();
    private final LiveAnalyzer analyzer = new LiveAnalyzer(limits);

    Trials(Design design) {
        this.design = design;
    }

    /** Whether it is this document, and the budget still the same. */
    boolean fit(Design wanted) {
        return design == wanted && limits.equals(Preferences.limits());
    }

    synchronized List<Offer> repairs(Analysis analysis, Finding finding, Progress progress) {
        return new Repairs(analyzer, MOST).of(analysis, finding, progress);
    }
}
