package org.storletdesigner.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.words.Counted;
import org.storletdesigner.analysis.words.FindingWords;
import org.storletdesigner.cli.baseline.Comparison;
import org.storletdesigner.cli.input.OpenedFile;

/** A report in one line. */
public final class Summary {
    private Summary() { }

    static String of(OpenedFile file, Analysis analysis, Comparison comparison, Style style) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = comparison.fresh().stream().filter(finding -> !finding.isPermitted())
                    .filter(finding -> finding.severity() == severity).count();
            if (count > 0) {
                parts.add(style.of(severity, counted(count, (comparison.compared() ? "new " : "") + FindingWords.noun(severity))));
            }
        }
        if (parts.isEmpty()) {
            parts.add(comparison.compared() ? "no new findings" : "no findings");
        }
        if (!comparison.known().isEmpty()) {
            parts.add(comparison.known().size() + " known before");
        }
        long permitted = analysis.findings().stream().filter(Finding::isPermitted).count();
        if (permitted > 0) {
            parts.add(permitted + " permitted");
        }
        if (!file.rejected().isEmpty()) {
            parts.add(counted(file.rejected().size(), "part") + " left out");
        }
        if (analysis.graph().undecided() > 0) {
            parts.add(counted(analysis.graph().undecided(), "pair") + " left undecided");
        }
        return String.join(", ", parts);
    }

    public static String counted(long count, String noun) {
        return Counted.of(count, noun);
    }
}
