package org.storletdesigner.logic.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;

/**
 * The triggered side of a pair.
 *
 * @param trigger what must hold in the new state and, where the store fires on change, must not have held before;
 *     ground
 * @param extra what must hold in the new state, too, but causes nothing by itself; {@code true} where there is nothing
 * @param events what the handler listens to
 */
public record Reader(Expression trigger, Expression extra, Set<Event> events) {
    /** What a handler listens to when nothing else is said. */
    public static final Set<Event> DEFAULT_EVENTS = Set.of(Event.CREATE, Event.CHANGE);

    public Reader {
        Objects.requireNonNull(trigger);
        Objects.requireNonNull(extra);
        events = Set.copyOf(events);
    }

    /** A handler without an extra condition. */
    public Reader(Expression trigger, Set<Event> events) {
        this(trigger, Expression.TRUE, events);
    }

    /** A trigger of which nothing is known but its text. */
    public static Reader bare(Expression trigger) {
        return new Reader(trigger, DEFAULT_EVENTS);
    }

    /** All that must hold in the new state. */
    public Expression condition() {
        return extra.equals(Expression.TRUE) ? trigger : Expression.all(List.of(trigger, extra));
    }
}
