package org.storletdesigner.migration.plan;

import java.util.List;

/**
 * A text that a renaming changed on the way in.
 *
 * @param where what people call the place, such as {@code Resizer.resize, trigger}
 * @param before its texts; one, unless it is a list of values
 */
public record Rewritten(String where, List<String> before, List<String> after) {
    public Rewritten {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
