package org.storletdesigner.analysis.walk;

import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;

/**
 * A handler with its expressions as formulas.
 *
 * @param condition the trigger and the extra condition
 * @param written what its output writes; {@code false} for an output that is none, {@code true} for a deletion
 */
record Actor(Handler handler, Formula trigger, Formula condition, Formula written) {
    /** @throws org.storletdesigner.logic.limit.BudgetExceeded when an automaton grows too large */
    static Actor of(Handler handler, Formulas formulas) {
        return new Actor(handler, formulas.of(handler.trigger().condition()), formulas.of(handler.condition()),
                written(handler.output(), formulas));
    }

    /** The same formulas for a handler that behaves alike. */
    Actor as(Handler other) {
        return new Actor(other, trigger, condition, written);
    }

    static Formula written(Output output, Formulas formulas) {
        return switch (output) {
            case Output.None none -> Formula.FALSE;
            case Output.Delete delete -> Formula.TRUE;
            case Output.Write write -> formulas.of(write.expression());
        };
    }

    boolean deletes() {
        return handler.output() instanceof Output.Delete;
    }

    boolean writesAnother() {
        return handler.output() instanceof Output.Write(boolean fresh, var expression) && fresh;
    }
}
