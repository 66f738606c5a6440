package org.storletdesigner.app.findings;

import java.util.List;

/** Findings that have something in common; a row of the tree with more rows below it. */
record FindingGroup(String label, List<FindingRow> rows) {
    FindingGroup {
        rows = List.copyOf(rows);
    }
}
