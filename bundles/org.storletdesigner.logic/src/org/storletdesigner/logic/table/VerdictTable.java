package org.storletdesigner.logic.table;

import java.util.List;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * The verdicts of some writers on some readers. Irrelevant pairs are left out. Immutable.
 *
 * @param columns for each reader what triggers it, in the order of the writers
 */
public record VerdictTable(List<Column> columns) {
    /** The writers that are not irrelevant to one reader, ascending, each with its verdict. */
    public record Column(int[] writers, Verdict[] verdicts) { }

    public VerdictTable {
        columns = List.copyOf(columns);
    }

    /** How many pairs are not irrelevant. */
    public long size() {
        return columns.stream().mapToLong(column -> column.writers().length).sum();
    }
}
