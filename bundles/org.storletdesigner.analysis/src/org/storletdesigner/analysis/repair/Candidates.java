package org.storletdesigner.analysis.repair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.Atom;
import org.storletdesigner.logic.expression.Output;

/** The tests that some handlers read and write, of which extra conditions are made. */
final class Candidates {
    private Candidates() { }

    /** The atoms of the expressions of some handlers, what they write first, each once. */
    static List<Atom> atoms(List<Handler> handlers) {
        Set<Atom> atoms = new LinkedHashSet<>();
        handlers.forEach(handler -> written(handler.output()).forEach(atoms::add));
        handlers.forEach(handler -> Stream.of(handler.trigger().appear(), handler.trigger().disappear(), handler.extra())
                .flatMap(Candidates::atoms).forEach(atoms::add));
        return List.copyOf(atoms);
    }

    private static Stream<Atom> written(Output output) {
        return output instanceof Output.Write(boolean fresh, Expression expression) ? atoms(expression) : Stream.of();
    }

    private static Stream<Atom> atoms(Expression expression) {
        return switch (expression) {
            case Expression.Constant constant -> Stream.of();
            case Expression.Not(Expression operand) -> atoms(operand);
            case Expression.And(List<Expression> operands) -> operands.stream().flatMap(Candidates::atoms);
            case Expression.Or(List<Expression> operands) -> operands.stream().flatMap(Candidates::atoms);
            case Atom atom -> Stream.of(atom);
        };
    }

    /** The condition that not all of the atoms hold: the more there are, the weaker it is. */
    static Expression notAll(List<Atom> atoms) {
        return new Expression.Not(Expression.all(List.copyOf(atoms)));
    }

    /** The atoms with one more. */
    static List<Atom> with(List<Atom> atoms, Atom another) {
        List<Atom> more = new ArrayList<>(atoms);
        more.add(another);
        return more;
    }
}
