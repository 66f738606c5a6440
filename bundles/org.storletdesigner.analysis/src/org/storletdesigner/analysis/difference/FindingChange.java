package org.storletdesigner.analysis.difference;

import java.util.Optional;
import org.storletdesigner.analysis.finding.Finding;

/**
 * A finding came (no {@code before}), went (no {@code after}), or has another severity, or was permitted since or is
 * not any more.
 */
public record FindingChange(Optional<Finding> before, Optional<Finding> after) { }
