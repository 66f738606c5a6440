package org.storletdesigner.analysis.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.storletdesigner.analysis.finding.ElementaryCycle;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.FindingCounts;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.finding.Severity;

/** Findings as plain text. */
public final class FindingWords {
    private FindingWords() { }

    /** What findings of a severity are called. */
    public static String noun(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "remark";
        };
    }

    /** {@code 2 errors, 3 warnings, 1 permitted}, or {@code no findings}; what is permitted counts apart. */
    public static String counts(Collection<Finding> findings) {
        return counts(FindingCounts.of(findings));
    }

    /** The same of findings that were counted before. */
    public static String counts(FindingCounts counts) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (counts.of(severity) > 0) {
                parts.add(Counted.of(counts.of(severity), noun(severity)));
            }
        }
        if (counts.permitted() > 0) {
            parts.add(counts.permitted() + " permitted");
        }
        return parts.isEmpty() ? "no findings" : String.join(", ", parts);
    }

    /** The ring as people read it: its handlers with arrows, and the first once more at the end. */
    public static String ring(ElementaryCycle cycle) {
        return String.join(" → ", cycle.handlers()) + " → " + cycle.handlers().getFirst();
    }

    /** What becomes of an object in a ring. */
    public static String fate(ElementaryCycle cycle) {
        return cycle.endless() ? "goes on for ever" : cycle.ending();
    }

    /** A finding with all that shows it, as lines of plain text. */
    public static String text(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.severity().word() + " " + finding.rule().id()
                + (finding.handlers().isEmpty() ? "" : ": " + String.join(", ", finding.handlers())));
        lines.add("  " + finding.message());
        finding.permitted().ifPresent(reason -> lines.add("  permitted: " + reason));
        finding.witness().ifPresent(run -> lines.addAll(text(run, "  ")));
        for (ElementaryCycle cycle : finding.cycles()) {
            lines.add("  ring " + ring(cycle) + ": " + fate(cycle));
            if (!cycle.run().equals(finding.witness())) {
                cycle.run().ifPresent(run -> lines.addAll(text(run, "    ")));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> text(Run run, String indent) {
        List<String> lines = new ArrayList<>(List.of(indent + "   object: " + States.text(run.start())));
        for (int i = 0; i < run.steps().size(); i++) {
            Run.Step step = run.steps().get(i);
            lines.add(indent + (i + 1) + ". " + step.handler() + ": " + States.text(step.state()));
        }
        if (run.loop() >= 0) {
            lines.add(indent + "   and on from " + (run.loop() + 1) + ".");
        }
        return lines;
    }
}
