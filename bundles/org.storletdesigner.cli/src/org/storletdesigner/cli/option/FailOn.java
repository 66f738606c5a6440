package org.storletdesigner.cli.option;

import java.util.Optional;
import org.storletdesigner.analysis.finding.Severity;

/** The level from which on a finding makes a check fail. */
public enum FailOn {
    ERROR, WARNING, INFO, NEVER;

    /** Whether a finding of this severity reaches the level. */
    public boolean isReachedBy(Severity severity) {
        return least().map(least -> severity.compareTo(least) <= 0).orElse(false);
    }

    private Optional<Severity> least() {
        return switch (this) {
            case ERROR -> Optional.of(Severity.ERROR);
            case WARNING -> Optional.of(Severity.WARNING);
            case INFO -> Optional.of(Severity.INFORMATION);
            case NEVER -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return Words.of(this);
    }
}
