package org.storletdesigner.analysis.reach;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.storletdesigner.logic.expression.Expression;

/** The keys that a ground expression mentions. */
final class ExpressionKeys {
    private ExpressionKeys() { }

    static Set<String> of(Expression expression) {
        Set<String> keys = new TreeSet<>();
        collect(expression, keys);
        return keys;
    }

    private static void collect(Expression expression, Set<String> keys) {
        switch (expression) {
            case Expression.Constant constant -> { }
            case Expression.Not(Expression operand) -> collect(operand, keys);
            case Expression.And(List<Expression> operands) -> operands.forEach(operand -> collect(operand, keys));
            case Expression.Or(List<Expression> operands) -> operands.forEach(operand -> collect(operand, keys));
            case Expression.Atom atom -> keys.add(atom.key().literal());
        }
    }
}
