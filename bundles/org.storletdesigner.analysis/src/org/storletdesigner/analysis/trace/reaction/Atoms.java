package org.storletdesigner.analysis.trace.reaction;

import java.util.List;
import java.util.stream.Stream;
import org.storletdesigner.logic.expression.Expression;

/** The single tests of a ground expression, as people wrote them. */
public final class Atoms {
    private static final int MOST_LISTED = 20;

    private Atoms() { }

    /** All of them; a list of values as a test for each of the first few. */
    public static Stream<Expression> of(Expression expression) {
        return switch (expression) {
            case Expression.Constant constant -> Stream.of();
            case Expression.Not(Expression operand) -> of(operand);
            case Expression.And(List<Expression> operands) -> operands.stream().flatMap(Atoms::of);
            case Expression.Or(List<Expression> operands) -> operands.stream().flatMap(Atoms::of);
            case Expression.In(var key, var values) ->
                    values.stream().limit(MOST_LISTED).map(value -> new Expression.Equal(key, value));
            case Expression.Atom atom -> Stream.of(atom);
        };
    }
}
