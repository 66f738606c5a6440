package org.storletdesigner.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table, row by row as they are measured. A wrong answer fails the run, a goal that is not reached does not. */
public final class Report {
    private static final String HEAD = "| measure | measured | beside | ratio | goal | reached |\n"
            + "|---|---|---|---|---|---|\n";

    private final List<Row> rows = new ArrayList<>();
    private boolean wrong;

    /** Keeps a row, and shows at once that something was measured. */
    public void add(Row row) {
        rows.add(row);
        System.err.println(row.markdown());
    }

    /** Begins a part of the table. */
    public void title(String title) {
        rows.add(new Row("**" + title + "**", "", "", "", "", Optional.empty()));
    }

    /** Adds a row about answers that were compared with a peer's. */
    public void agreement(String measure, long same, long all) {
        wrong |= same != all;
        add(Row.agreement(measure, same, all));
    }

    boolean isWrong() {
        return wrong;
    }

    long missed() {
        return rows.stream().filter(row -> row.reached().isPresent() && !row.reached().get()).count();
    }

    String markdown() {
        StringBuilder table = new StringBuilder(HEAD);
        rows.forEach(row -> table.append(row.markdown()).append('\n'));
        return table.toString();
    }
}
