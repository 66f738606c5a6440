package org.storletdesigner.logic.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.storletdesigner.logic.solver.BlockSet;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.KeyDomain;
import org.storletdesigner.logic.solver.KeySpace;
import org.storletdesigner.logic.solver.Solver;
import org.storletdesigner.logic.solver.Steps;
import org.storletdesigner.logic.verdict.Pair.Role;

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

    /** The same as {@link #example(Formulas, Steps)} with a budget of its own. */
    public Optional<PartialState> example(Formulas formulas) {
        return example(formulas, new Steps(formulas.limits()));
    }

    /**
     * An object on which the handler fires: what it holds after the write, as far as the condition reads it; nothing
     * when no case in any environment fires the handler.
     *
     * @throws org.storletdesigner.logic.limit.BudgetExceeded when that takes more than the limits or the steps
     */
    public Optional<PartialState> example(Formulas formulas, Steps steps) {
        KeySpace space = KeySpace.of(List.of(output, before, trigger, condition), formulas);
        Pair pair = new Pair(output, before, condition, keeps(), space);
        return solver(pair, steps).solve(List.of()).map(slots -> after(pair, slots));
    }

    private boolean keeps() {
        return deletes || !fresh && rules.writing() == StoreRules.Writing.MERGE;
    }

    private Solver solver(Pair pair, Steps steps) {
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
        return solver;
    }

    private boolean mustBeNew(Pair pair, Steps steps) {
        return rules.firing() == StoreRules.Firing.ON_CHANGE && !fresh && !deletes && !alwaysHolds(pair, steps);
    }

    private boolean alwaysHolds(Pair pair, Steps steps) {
        Solver solver = pair.solver(steps);
        solver.require(pair.not(pair.environment(trigger)));
        return !solver.isSatisfiable();
    }

    private PartialState after(Pair pair, BlockSet[] slots) {
        Map<String, String> values = new TreeMap<>();
        for (String key : condition.keys()) {
            int number = pair.space.number(key);
            boolean written = slots[Pair.slot(number, Role.WRITTEN)].contains(1);
            int block = written ? slots[Pair.slot(number, Role.CASE)].next(0)
                    : keeps() ? slots[Pair.slot(number, Role.ENVIRONMENT)].next(0) : KeyDomain.ABSENT;
            values.put(key, pair.space.domain(number).word(block));
        }
        return new PartialState(values);
    }
}
