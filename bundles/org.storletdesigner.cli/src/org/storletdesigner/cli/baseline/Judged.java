package org.storletdesigner.cli.baseline;

import org.storletdesigner.analysis.finding.Finding;

/** A finding, and what it is beside those that were there before. */
public record Judged(Finding finding, Standing standing) {
    /** Whether it was there before, and no less. */
    public boolean isKnown() {
        return standing == Standing.KNOWN;
    }
}
