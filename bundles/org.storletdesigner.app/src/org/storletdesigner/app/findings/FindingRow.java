package org.storletdesigner.app.findings;

import java.util.List;
import org.storletdesigner.analysis.finding.Finding;

/** A finding at its place in the tree; the same finding may stand in several groups. */
record FindingRow(String group, Finding finding) implements FindingEntry {
    @Override
    public List<Finding> findings() {
        return List.of(finding);
    }

    /** Whether it is the same place, though the finding may tell something newer now. */
    boolean isSamePlace(FindingRow other) {
        return group.equals(other.group) && finding.id().equals(other.finding.id());
    }
}
