package org.storletdesigner.logic.trial;

import java.util.List;
import java.util.stream.Stream;
import org.storletdesigner.logic.expression.Expression;

/**
 * A part of an expression, tried on a state.
 *
 * @param decides whether the answer of the whole comes from here
 * @param parts the operands of a conjunction, disjunction or negation
 */
public record Clause(Expression expression, Truth truth, boolean decides, List<Clause> parts) {
    public Clause {
        parts = List.copyOf(parts);
    }

    /** The single tests from which the answer comes, turned round where they stand behind a negation. */
    public List<Expression> deciding() {
        return deciding(true).toList();
    }

    private Stream<Expression> deciding(boolean positive) {
        if (!decides) {
            return Stream.of();
        }
        if (parts.isEmpty()) {
            return Stream.of(positive ? expression : new Expression.Not(expression));
        }
        boolean inside = expression instanceof Expression.Not ? !positive : positive;
        return parts.stream().flatMap(part -> part.deciding(inside));
    }
}
