package org.storletdesigner.analysis.trace.reaction;

import java.util.List;
import org.storletdesigner.logic.verdict.PartialState;

/**
 * One of the things that a handler can do, with the simplest values that do it.
 *
 * @param written the values that are written, {@code null} for a key that is removed; empty unless the act is to write
 * @param alike other cases that no trigger tells from this one, the simplest first; any of them can be taken instead
 * @param more whether there are still more such cases than are listed
 */
public record Choice(Act act, PartialState written, List<PartialState> alike, boolean more) {
    /** What is done. */
    public enum Act {
        /** Nothing: no handler fires. */
        NOTHING,
        /** The object is changed. */
        CHANGE,
        /** Another object is created. */
        CREATE,
        /** The object is deleted. */
        DELETE
    }

    public Choice {
        alike = List.copyOf(alike);
    }

    public static Choice of(Act act) {
        return new Choice(act, PartialState.ANY, List.of(), false);
    }

    /** The same with the values of a case that no trigger tells from it. */
    public Choice with(PartialState other) {
        if (!alike.contains(other)) {
            throw new IllegalArgumentException("no case that is alike writes " + other);
        }
        return new Choice(act, other, List.of(), false);
    }
}
