package org.storletdesigner.logic.wording;

import java.util.List;
import org.storletdesigner.logic.expression.Expression;

/** Joins what is said of single tests by "and" and "or", with parentheses where these would be misread. */
final class Phrases {
    /** What is said of one test, or of its opposite. */
    interface Telling {
        String of(Expression.Atom atom, boolean holds);
    }

    private final StringBuilder out;
    private final Telling telling;

    Phrases(StringBuilder out, Telling telling) {
        this.out = out;
        this.telling = telling;
    }

    void append(Expression expression) {
        append(expression, true, false);
    }

    /** @param inside whether it stands among others, and a choice among them needs parentheses */
    private void append(Expression expression, boolean holds, boolean inside) {
        switch (expression) {
            case Expression.Constant(boolean value) -> out.append(value == holds ? "always" : "never");
            case Expression.Not(Expression operand) -> append(operand, !holds, inside);
            case Expression.And(List<Expression> operands) -> join(operands, holds, holds, inside);
            case Expression.Or(List<Expression> operands) -> join(operands, holds, !holds, inside);
            case Expression.Atom atom -> out.append(telling.of(atom, holds));
        }
    }

    private void join(List<Expression> operands, boolean holds, boolean all, boolean inside) {
        String word = all ? " and " : operands.stream().anyMatch(each -> isJoint(each, holds)) ? ", or " : " or ";
        boolean enclosed = inside && !all;
        out.append(enclosed ? "(" : "");
        String between = "";
        for (Expression operand : operands) {
            out.append(between);
            append(operand, holds, all || !isJoint(operand, holds));
            between = word;
        }
        out.append(enclosed ? ")" : "");
    }

    /** Whether it comes to several things that must hold together. */
    private static boolean isJoint(Expression expression, boolean holds) {
        return switch (expression) {
            case Expression.Not(Expression operand) -> isJoint(operand, !holds);
            case Expression.And and -> holds;
            case Expression.Or or -> !holds;
            case Expression.Constant constant -> false;
            case Expression.Atom atom -> false;
        };
    }
}
