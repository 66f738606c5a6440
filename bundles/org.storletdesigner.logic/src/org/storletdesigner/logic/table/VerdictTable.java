package org.storletdesigner.logic.table;

import java.util.List;

/**
 * The verdicts of some writers on some readers. Irrelevant pairs are left out. Immutable.
 *
 * @param columns for each reader what triggers it, in the order of the writers
 */
public record VerdictTable(List<VerdictLine> columns) {
    public VerdictTable {
        columns = List.copyOf(columns);
    }

    /** How many pairs are not irrelevant. */
    public long size() {
        return columns.stream().mapToLong(VerdictLine::size).sum();
    }
}
