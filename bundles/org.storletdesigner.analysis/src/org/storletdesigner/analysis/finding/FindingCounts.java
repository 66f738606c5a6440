package org.storletdesigner.analysis.finding;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How many findings there are; what is permitted counts apart. Immutable.
 *
 * @param open of each severity, without those that are permitted; a severity without any may be missing
 */
public record FindingCounts(Map<Severity, Long> open, long permitted) {
    /** Of no findings. */
    public static final FindingCounts NONE = new FindingCounts(Map.of(), 0);

    public FindingCounts {
        open = Map.copyOf(open);
    }

    /** Counts in one pass. */
    public static FindingCounts of(Collection<Finding> findings) {
        Map<Severity, Long> open = new EnumMap<>(Severity.class);
        long permitted = 0;
        for (Finding finding : findings) {
            if (finding.isPermitted()) {
                permitted++;
            } else {
                open.merge(finding.severity(), 1L, Long::sum);
            }
        }
        return new FindingCounts(open, permitted);
    }

    /** Those of a severity that are not permitted. */
    public long of(Severity severity) {
        return Objects.requireNonNullElse(open.get(severity), 0L);
    }

    /** All that are not permitted. */
    public long all() {
        return open.values().stream().mapToLong(Long::longValue).sum();
    }
}
