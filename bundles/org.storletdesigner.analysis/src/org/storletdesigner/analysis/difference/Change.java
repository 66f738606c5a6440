package org.storletdesigner.analysis.difference;

import java.util.List;
import java.util.Optional;

/**
 * A storlet, a handler or a source came, went, or is not what it was.
 *
 * @param before its old name; empty for what is new
 * @param after its new name; empty for what is gone
 * @param details what is said of it otherwise than before; for what is new or gone, all that is said of it
 */
public record Change(Optional<String> before, Optional<String> after, List<Detail> details) {
    /**
     * One fact.
     *
     * @param what what it is about, in a word or two
     * @param before empty for a fact that was not there
     * @param after empty for a fact that is not there any more
     * @param meaning for an expression that changed: how its meaning did
     */
    public record Detail(String what, Optional<String> before, Optional<String> after, Optional<Meaning> meaning) { }

    public Change {
        details = List.copyOf(details);
    }

    /** Whether it has another name than before. */
    public boolean isRenamed() {
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }
}
