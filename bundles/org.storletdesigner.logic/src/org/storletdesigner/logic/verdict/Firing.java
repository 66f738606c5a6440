package org.storletdesigner.logic.verdict;

import java.util.List;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.KeySpace;
import org.storletdesigner.logic.solver.Solver;
import org.storletdesigner.logic.solver.Steps;

/**
 * One write and one handler under the rule of firing itself, the state before the write included.
 *
 * @param output what is written; {@code true} for a deletion
 * @param before what the written object satisfies before the write
 * @param trigger what must not have held before, where that counts; without the extra condition
 * @param condition what must hold afterwards: the trigger, the extra condition and whatever else is asked for
 * @param fresh whether the write makes another object
 * @param deletes whether the write is a deletion, which is tested against the state that was
 * @param rules what the store does with writes
 */
public record Firing(Formula output, Formula before, Formula trigger, Formula condition, boolean fresh,
        boolean deletes, StoreRules rules) {

    /**
     * Whether some case in some environment fires the handler.
     *
     * @throws org.storletdesigner.logic.language.BudgetExceeded when that takes more than the limits
     */
    public boolean isPossible(Formulas formulas) {
        KeySpace space = KeySpace.of(List.of(output, before, trigger, condition), formulas);
        boolean keeps = deletes || !fresh && rules.writing() == StoreRules.Writing.MERGE;
        Pair pair = new Pair(output, before, condition, keeps, space);
        Steps steps = new Steps(formulas.limits());
        Solver solver = pair.solver(steps);
        pair.writtenKeys().forEach(solver::require);
        solver.require(pair.isCase());
        if (!deletes) {
            solver.require(pair.writesSomething());
        }
        solver.require(pair.environment(before));
        solver.require(pair.after(condition));
        if (mustBeNew(pair, steps)) {
            solver.require(pair.not(pair.environment(trigger)));
        }
        return solver.isSatisfiable();
    }

    private boolean mustBeNew(Pair pair, Steps steps) {
        return rules.firing() == StoreRules.Firing.ON_CHANGE && !fresh && !deletes && !alwaysHolds(pair, steps);
    }

    private boolean alwaysHolds(Pair pair, Steps steps) {
        Solver solver = pair.solver(steps);
        solver.require(pair.not(pair.environment(trigger)));
        return !solver.isSatisfiable();
    }
}
