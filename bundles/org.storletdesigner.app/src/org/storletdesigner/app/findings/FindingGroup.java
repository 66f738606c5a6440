package org.storletdesigner.app.findings;

import java.util.Comparator;
import java.util.List;
import org.storletdesigner.analysis.finding.Finding;

/** Findings that have something in common; a row of the tree, whose rows below it are made when they are asked for. */
record FindingGroup(String label, List<Finding> findings) implements FindingEntry {
    FindingGroup {
        findings = List.copyOf(findings);
    }

    FindingRow row(int at) {
        return new FindingRow(label, findings.get(at));
    }

    /** How many lines it takes when so many rows are listed at most. */
    int lines(int limit) {
        return findings.size() > limit ? limit + 1 : findings.size();
    }

    /** What stands on one of these lines. */
    FindingEntry line(int at, int limit) {
        return at < limit || findings.size() <= limit ? row(at)
                : new FindingRest(findings.subList(limit, findings.size()));
    }

    FindingGroup sorted(Comparator<Finding> order) {
        return new FindingGroup(label, findings.stream().sorted(order).toList());
    }
}
