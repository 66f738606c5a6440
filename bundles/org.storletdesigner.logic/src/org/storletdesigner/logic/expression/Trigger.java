package org.storletdesigner.logic.expression;

import java.util.List;
import java.util.Objects;

/**
 * When a handler fires: {@code appear} holds and {@code disappear} does not. A part that was not written is
 * {@code true} for appear and {@code false} for disappear. The extra condition of a placed storlet is not part of it.
 */
public record Trigger(Expression appear, Expression disappear) {
    public Trigger {
        Objects.requireNonNull(appear);
        Objects.requireNonNull(disappear);
    }

    /** The trigger that is written as a bare expression. */
    public static Trigger appear(Expression expression) {
        return new Trigger(expression, Expression.FALSE);
    }

    /** What must hold, as one expression. */
    public Expression condition() {
        if (disappear.equals(Expression.FALSE)) {
            return appear;
        }
        Expression gone = new Expression.Not(disappear);
        return appear.equals(Expression.TRUE) ? gone : new Expression.And(List.of(appear, gone));
    }
}
