package org.storletdesigner.cli.baseline;

import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Severity;

/**
 * A finding that was there before, as far as it is needed to know it again and to say that it is gone.
 *
 * @param permitted whether it was accepted then by a permit of its document
 */
public record Known(String id, String rule, Severity severity, boolean permitted, String message) {
    static Known of(Finding finding) {
        return new Known(finding.id(), finding.rule().id(), finding.severity(), finding.isPermitted(),
                finding.message());
    }

    /** Whether a finding of this id matters more than this one did. */
    boolean isLessThan(Finding finding) {
        return finding.severity().compareTo(severity) < 0 || permitted && !finding.isPermitted();
    }
}
