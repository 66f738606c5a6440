package org.storletdesigner.app.findings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Severity;

/**
 * Which findings are shown.
 *
 * @param text every word of it must stand somewhere in the finding; capitals do not count
 * @param permitted whether findings that somebody has accepted are shown; a lapsed permit hides nothing
 */
record FindingFilter(String text, Set<Severity> severities, boolean permitted) {
    static final FindingFilter ALL = new FindingFilter("", Set.of(Severity.values()), true);

    FindingFilter {
        severities = Set.copyOf(severities);
    }

    boolean shows(Finding finding) {
        return severities.contains(finding.severity()) && (permitted || !finding.isPermitted())
                && Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text(finding)::contains);
    }

    private static String text(Finding finding) {
        return String.join("\n", finding.severity().word(), finding.rule().id(),
                String.join("\n", finding.handlers()), finding.message(), finding.permitted().orElse(""))
                .toLowerCase(Locale.ROOT);
    }

    List<Finding> of(List<Finding> findings) {
        return equals(ALL) ? findings : findings.stream().filter(this::shows).toList();
    }
}
