package org.storletdesigner.app.findings;

import java.util.Comparator;
import java.util.List;
import org.storletdesigner.analysis.finding.Finding;

/** Findings that have something in common; a row of the tree with more rows below it. */
record FindingGroup(String label, List<FindingRow> rows) implements FindingEntry {
    FindingGroup {
        rows = List.copyOf(rows);
    }

    @Override
    public List<Finding> findings() {
        return rows.stream().map(FindingRow::finding).toList();
    }

    /** How many lines it takes when so many rows are listed at most. */
    int lines(int limit) {
        return rows.size() > limit ? limit + 1 : rows.size();
    }

    /** What stands on one of these lines. */
    FindingEntry line(int at, int limit) {
        return at < limit || rows.size() <= limit ? rows.get(at)
                : new FindingRest(rows.subList(limit, rows.size()));
    }

    FindingGroup sorted(Comparator<Finding> order) {
        return new FindingGroup(label, rows.stream().sorted(Comparator.comparing(FindingRow::finding, order)).toList());
    }
}
