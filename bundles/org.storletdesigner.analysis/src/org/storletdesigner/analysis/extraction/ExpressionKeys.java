package org.storletdesigner.analysis.extraction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;

/** The keys that an expression mentions, in their natural order; those in which variables stand are left out. */
public final class ExpressionKeys {
    private ExpressionKeys() { }

    public static Set<String> of(Expression expression) {
        Set<String> keys = new TreeSet<>();
        collect(expression, keys);
        return keys;
    }

    public static Set<String> of(Output output) {
        return switch (output) {
            case Output.None none -> Set.of();
            case Output.Delete delete -> Set.of();
            case Output.Write(boolean fresh, Expression expression) -> of(expression);
        };
    }

    private static void collect(Expression expression, Set<String> keys) {
        switch (expression) {
            case Expression.Constant constant -> { }
            case Expression.Not(Expression operand) -> collect(operand, keys);
            case Expression.And(List<Expression> operands) -> operands.forEach(operand -> collect(operand, keys));
            case Expression.Or(List<Expression> operands) -> operands.forEach(operand -> collect(operand, keys));
            case Expression.Atom atom when atom.key().isGround() -> keys.add(atom.key().literal());
            case Expression.Atom atom -> { }
        }
    }
}
