package org.storletdesigner.migration.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.difference.Difference;
import org.storletdesigner.analysis.difference.FindingChange;
import org.storletdesigner.analysis.difference.version.Version;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Workflow;

/** What the analysis says of the target as it is and as it would be. */
public record Outlook(Analysis before, Analysis after, Difference difference) {
    public Outlook {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(difference);
    }

    /** Analyses and compares two documents; cancelled by what the progress throws. */
    static Outlook between(Workflow before, Workflow after, Limits limits, Progress progress) {
        Analyzer analyzer = new Analyzer(limits);
        Analysis old = analyzer.analyze(WorkflowExtractor.extract(before, 0), progress);
        Analysis now = analyzer.analyze(WorkflowExtractor.extract(after, 0), progress);
        return new Outlook(old, now, Difference.between(Version.of(before, old), Version.of(after, now), limits));
    }

    /** The findings that would be new, or graver than they are, or not permitted any more. */
    public List<Finding> newFindings() {
        return difference.findings().stream().filter(Outlook::isNew).map(FindingChange::after)
                .flatMap(Optional::stream).toList();
    }

    private static boolean isNew(FindingChange change) {
        return change.after().isPresent() && (change.before().isEmpty()
                || change.after().get().isWorseThan(change.before().get()));
    }

    /** The findings that would be there no more. */
    public List<Finding> goneFindings() {
        return difference.findings().stream().filter(change -> change.after().isEmpty()).map(FindingChange::before)
                .flatMap(Optional::stream).toList();
    }

    /** Which keys are one key at the target, and are spelled apart. */
    public List<Finding> foldedKeys() {
        return after.findings().stream().filter(finding -> finding.rule() == Rule.FOLDED_KEY).toList();
    }
}
