package org.storletdesigner.snapshot.html.part;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.words.FindingWords;

/**
 * The findings that count alike: those of a severity, or those that are permitted.
 *
 * @param noun what one of them is called
 */
record FindingGroup(String noun, List<Finding> findings) {
    /** A dense workflow has hundreds of thousands of pairs that are worth knowing. */
    static final int MOST = 1000;

    FindingGroup {
        findings = List.copyOf(findings);
    }

    /** The gravest first, the permitted ones last; none of them is empty. */
    static List<FindingGroup> of(Analysis analysis) {
        List<FindingGroup> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            add(FindingWords.noun(severity), analysis, each -> each.severity() == severity && !each.isPermitted(),
                    groups);
        }
        add("permitted finding", analysis, Finding::isPermitted, groups);
        return groups;
    }

    private static void add(String noun, Analysis analysis, Predicate<Finding> belongs, List<FindingGroup> groups) {
        List<Finding> findings = analysis.findings().stream().filter(belongs).toList();
        if (!findings.isEmpty()) {
            groups.add(new FindingGroup(noun, findings));
        }
    }

    /** Those that a page tells. */
    List<Finding> told() {
        return findings.subList(0, Math.min(MOST, findings.size()));
    }

    /** How many of each rule a page does not tell: {@code 7 overlap, 1 unknown-key}; empty where it tells all. */
    String untold() {
        Map<Rule, Long> counts = findings.stream().skip(MOST).collect(Collectors.groupingBy(Finding::rule,
                () -> new EnumMap<>(Rule.class), Collectors.counting()));
        return counts.entrySet().stream().map(each -> each.getValue() + " " + each.getKey().id())
                .collect(Collectors.joining(", "));
    }
}
