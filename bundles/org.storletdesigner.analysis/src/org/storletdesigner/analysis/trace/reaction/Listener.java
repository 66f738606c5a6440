package org.storletdesigner.analysis.trace.reaction;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.Satisfiability;

/**
 * A handler with its conditions as formulas.
 *
 * @param condition the trigger and the extra condition
 * @param always whether the trigger holds in every state; empty when that is too hard to say
 */
record Listener(Handler handler, Formula trigger, Formula condition, Optional<Boolean> always) {
    /** @throws BudgetExceeded when an automaton grows too large */
    static Listener of(Handler handler, Formulas formulas) {
        return new Listener(handler, formulas.of(handler.trigger().condition()), formulas.of(handler.condition()),
                always(handler, formulas));
    }

    private static Optional<Boolean> always(Handler handler, Formulas formulas) {
        try {
            return Optional.of(!Satisfiability.of(
                    formulas.of(new Expression.Not(handler.trigger().condition())),
                    formulas));
        } catch (BudgetExceeded e) {
            return Optional.empty();
        }
    }

    static boolean holds(Formula formula, State state) {
        return switch (formula) {
            case Formula.Constant(boolean value) -> value;
            case Formula.Literal(String key, var values) -> values.contains(state.values().get(key));
            case Formula.All(List<Formula> parts) -> parts.stream().allMatch(part -> holds(part, state));
            case Formula.Any(List<Formula> parts) -> parts.stream().anyMatch(part -> holds(part, state));
        };
    }
}
