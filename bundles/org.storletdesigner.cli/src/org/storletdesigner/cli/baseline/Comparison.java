package org.storletdesigner.cli.baseline;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.difference.Preview;
import org.storletdesigner.analysis.finding.Finding;

/**
 * The findings of an analysis beside those that were there before.
 *
 * @param compared whether there is anything that they were compared with; if not, all count as new
 * @param findings all of them, in the order of the analysis
 * @param gone what was there before and has not been found so far; of several files only the last one can tell
 * @param difference what a new storlet changes, where one is tried
 */
public record Comparison(boolean compared, List<Judged> findings, List<Known> gone, Optional<Difference> difference) {
    public Comparison {
        findings = List.copyOf(findings);
        gone = List.copyOf(gone);
    }

    /** Nothing to compare with. */
    public static Comparison none(Analysis analysis) {
        return new Comparison(false, new Baseline(List.of()).judge(analysis.findings()), List.of(),
                Optional.empty());
    }

    /** Beside what a former report holds, from which the findings are taken off. */
    public static Comparison with(Baseline baseline, Analysis analysis) {
        List<Judged> findings = baseline.judge(analysis.findings());
        return new Comparison(true, findings, baseline.left(), Optional.empty());
    }

    /** Beside the same workflow without its new storlets. */
    public static Comparison of(Preview preview, List<String> storlets) {
        Baseline baseline = Baseline.of(preview.before().findings());
        List<Judged> findings = baseline.judge(preview.after().findings());
        return new Comparison(true, findings, baseline.left(), Optional.of(new Difference(storlets, preview.edgesNew())));
    }

    /** The findings that were not there, or not as grave. */
    public List<Finding> fresh() {
        return findings.stream().filter(each -> !each.isKnown()).map(Judged::finding).toList();
    }

    /** The findings that were there already. */
    public List<Finding> known() {
        return findings.stream().filter(Judged::isKnown).map(Judged::finding).toList();
    }
}
