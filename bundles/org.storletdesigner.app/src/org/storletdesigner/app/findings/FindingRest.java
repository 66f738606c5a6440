package org.storletdesigner.app.findings;

import java.util.List;
import org.storletdesigner.analysis.finding.Finding;

/** The last line of a group of which only so many rows are listed: opening it lists more. */
record FindingRest(List<Finding> findings) implements FindingEntry { }
