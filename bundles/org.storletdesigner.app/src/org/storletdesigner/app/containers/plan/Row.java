package org.storletdesigner.app.containers.plan;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.migration.plan.Rename;

/**
 * A row of a plan as it is shown.
 *
 * @param icon the name of its icon; empty for none
 * @param isOpen whether what stands below it is shown at first
 * @param about a renaming that the row proposes or stands for
 */
record Row(String icon, String text, List<Row> below, boolean isOpen, Optional<Rename> about) {
    Row {
        below = List.copyOf(below);
    }

    static Row of(String icon, String text) {
        return new Row(icon, text, List.of(), false, Optional.empty());
    }

    static Row of(String icon, String text, Rename about) {
        return new Row(icon, text, List.of(), false, Optional.of(about));
    }
}
