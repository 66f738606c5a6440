package org.storletdesigner.analysis.trace.reaction;

import java.util.List;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.State;

/**
 * Something happened to an object, and some handlers fire. Immutable, so that every earlier situation can be gone back
 * to.
 *
 * @param before the object before; empty for one that was created
 * @param after the object now; for a deletion as it was
 * @param calls the handlers that fire, in the order of their names; each of them is a branch of its own
 * @param open the handlers of which the budget left open whether they fire, in the order of their names
 */
public record Situation(Event event, State before, State after, List<Call> calls, List<Handler> open) {
    public Situation {
        calls = List.copyOf(calls);
        open = List.copyOf(open);
    }
}
