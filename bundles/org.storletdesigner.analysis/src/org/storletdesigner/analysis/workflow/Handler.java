package org.storletdesigner.analysis.workflow;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;

/**
 * A handler as it runs: variables bound, keys folded where the store folds them. Immutable.
 *
 * @param id stable, and not changed by renaming
 * @param name what people read: {@code storlet.handler}, with dots inside names escaped
 * @param storlet the name of the storlet around it
 * @param extra the extra condition, {@code true} where there is none
 */
public record Handler(String id, String name, String storlet, Set<Event> events, Trigger trigger, Expression extra,
        Output output) {
    public Handler {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(storlet);
        events = Set.copyOf(events);
    }

    /** What must hold in the new state: the trigger and the extra condition. */
    public Expression condition() {
        return extra.equals(Expression.TRUE) ? trigger.condition()
                : Expression.all(List.of(trigger.condition(), extra));
    }

    /** The trigger with the extra condition in it, as it would be written for a handler that has none. */
    public Trigger effectiveTrigger() {
        if (extra.equals(Expression.TRUE)) {
            return trigger;
        }
        return new Trigger(trigger.appear().equals(Expression.TRUE) ? extra
                : new Expression.And(List.of(trigger.appear(), extra)), trigger.disappear());
    }
}
