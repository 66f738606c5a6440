package org.storletdesigner.analysis.rename;

import java.util.List;

/**
 * All that a renaming changes, to be shown before it is done: all of it or nothing.
 *
 * @param conflicts why it cannot be done, a sentence each; empty when it can
 * @param warnings what is not the same afterwards but for the name, a sentence each
 */
public record RenamePlan(List<Rewrite> rewrites, List<String> conflicts, List<String> warnings) {
    public RenamePlan {
        rewrites = List.copyOf(rewrites);
        conflicts = List.copyOf(conflicts);
        warnings = List.copyOf(warnings);
    }

    static RenamePlan impossible(String conflict) {
        return new RenamePlan(List.of(), List.of(conflict), List.of());
    }

    /** Whether it can be done, and changes something. */
    public boolean isPossible() {
        return conflicts.isEmpty() && !rewrites.isEmpty();
    }

    /**
     * Changes the document from which the plan was made, and which is as it was then.
     *
     * @throws IllegalStateException when there are conflicts
     */
    public void apply() {
        if (!conflicts.isEmpty()) {
            throw new IllegalStateException("a renaming with conflicts is not done: " + conflicts);
        }
        rewrites.forEach(Rewrite::apply);
    }
}
