package org.storletdesigner.app.findings;

import java.util.List;
import org.storletdesigner.analysis.finding.Finding;

/** A line of the tree of findings. */
sealed interface FindingEntry permits FindingGroup, FindingRow, FindingRest {
    /** What it stands for. */
    List<Finding> findings();
}
