package org.storletdesigner.logic.verdict;

import java.util.Objects;
import java.util.Set;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;

/**
 * The triggered side of a pair.
 *
 * @param condition what must hold in the new state: the trigger and the extra condition; ground
 * @param events what the handler listens to
 */
public record Reader(Expression condition, Set<Event> events) {
    /** What a handler listens to when nothing else is said. */
    public static final Set<Event> DEFAULT_EVENTS = Set.of(Event.CREATE, Event.CHANGE);

    public Reader {
        Objects.requireNonNull(condition);
        events = Set.copyOf(events);
    }

    /** A trigger of which nothing is known but its text. */
    public static Reader bare(Expression condition) {
        return new Reader(condition, DEFAULT_EVENTS);
    }
}
