package org.storletdesigner.logic.solver;

import java.util.Arrays;
import java.util.List;
import org.storletdesigner.logic.expression.Expression;

/** Whether conditions can hold at all. */
public final class Satisfiability {
    private Satisfiability() { }

    /**
     * Whether some state satisfies a formula.
     *
     * @throws org.storletdesigner.logic.limit.BudgetExceeded when that takes more than the limits
     */
    public static boolean of(Formula formula, Formulas formulas) {
        KeySpace space = KeySpace.of(List.of(formula), formulas);
        int[] sizes = new int[space.size()];
        Arrays.setAll(sizes, key -> space.domain(key).size());
        Solver solver = new Solver(sizes, new Steps(formulas.limits()));
        solver.require(Encoding.holds(formula,
                literal -> new Constraint.In(space.number(literal.key()), space.blocks(literal))));
        return solver.isSatisfiable();
    }

    /**
     * Whether every state satisfies a condition.
     *
     * @throws org.storletdesigner.logic.limit.BudgetExceeded when that takes more than the limits
     */
    public static boolean alwaysHolds(Expression condition, Formulas formulas) {
        return !of(formulas.of(new Expression.Not(condition)), formulas);
    }
}
