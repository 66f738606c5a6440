package org.storletdesigner.analysis.check.key;

import java.util.List;
import java.util.stream.Stream;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.Atom;
import org.storletdesigner.logic.expression.Output;

/** The tests of single keys of which expressions are made, in the order in which they stand. */
final class Atoms {
    private Atoms() { }

    /** What a handler reads: its trigger and its extra condition. */
    static Stream<Atom> read(Handler handler) {
        return Stream.of(handler.trigger().appear(), handler.trigger().disappear(), handler.extra())
                .flatMap(Atoms::of);
    }

    static Stream<Atom> written(Output output) {
        return output instanceof Output.Write(boolean fresh, Expression expression) ? of(expression) : Stream.of();
    }

    static Stream<Atom> of(Expression expression) {
        return switch (expression) {
            case Expression.Constant constant -> Stream.of();
            case Expression.Not(Expression operand) -> of(operand);
            case Expression.And(List<Expression> operands) -> operands.stream().flatMap(Atoms::of);
            case Expression.Or(List<Expression> operands) -> operands.stream().flatMap(Atoms::of);
            case Atom atom -> Stream.of(atom);
        };
    }
}
