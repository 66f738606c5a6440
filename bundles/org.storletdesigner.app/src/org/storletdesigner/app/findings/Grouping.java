package org.storletdesigner.app.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.model.design.HandlerName;

/** What findings are put together by. */
enum Grouping {
    SEVERITY, RULE, STORLET, NONE;

    /** The findings in groups, each finding in the order given; for no grouping one group without a label. */
    List<FindingGroup> groups(List<Finding> findings) {
        Map<String, List<Finding>> groups = this == STORLET ? new TreeMap<>() : new LinkedHashMap<>();
        for (Finding finding : findings) {
            for (String label : labels(finding)) {
                groups.computeIfAbsent(label, any -> new ArrayList<>()).add(finding);
            }
        }
        return groups.entrySet().stream().map(each -> new FindingGroup(each.getKey(), each.getValue())).toList();
    }

    private List<String> labels(Finding finding) {
        return switch (this) {
            case SEVERITY -> List.of(label(finding.severity()));
            case RULE -> List.of(finding.rule().id());
            case STORLET -> storlets(finding);
            case NONE -> List.of("");
        };
    }

    static String label(Severity severity) {
        return switch (severity) {
            case ERROR -> FindingsMessages.errors;
            case WARNING -> FindingsMessages.warnings;
            case INFORMATION -> FindingsMessages.remarks;
        };
    }

    /** A finding about handlers of several storlets stands with each of them. */
    private static List<String> storlets(Finding finding) {
        List<String> names = finding.handlers().stream().flatMap(name -> HandlerName.parse(name).stream())
                .map(HandlerName::storlet).distinct().toList();
        return names.isEmpty() ? List.of(FindingsMessages.noStorlet) : names;
    }
}
