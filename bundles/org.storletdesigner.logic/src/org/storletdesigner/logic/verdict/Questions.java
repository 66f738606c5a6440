package org.storletdesigner.logic.verdict;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.BlockSet;
import org.storletdesigner.logic.solver.Constraint;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Solver;
import org.storletdesigner.logic.solver.Steps;

/** The questions from which a verdict follows, each a search of its own. All of them share one budget. */
final class Questions {
    /** A search for slots under assumptions; see {@link Solver#solve}. */
    interface Search {
        Optional<BlockSet[]> solve(List<Constraint.In> assumptions);
    }

    private static final long WITNESS = 10;
    // Each is a search of its own, with all constraints of the output.
    private static final int MOST_CLAUSES = 64;

    final Pair pair;
    private final boolean deletes;
    private final boolean mustMatter;
    private final Limits limits;
    private Steps steps;

    private Questions(Pair pair, boolean deletes, boolean mustMatter, Limits limits) {
        this.pair = pair;
        this.deletes = deletes;
        this.mustMatter = mustMatter;
        this.limits = limits;
        steps = new Steps(limits);
    }

    static Questions ofWrite(Pair pair, boolean onChange, Limits limits) {
        return new Questions(pair, false, onChange, limits);
    }

    /** A deletion writes no key, always happens, and leaves the state that it is tested against as it was. */
    static Questions ofDelete(Pair pair, Limits limits) {
        return new Questions(pair, true, false, limits);
    }

    /** Witnesses take many searches, and have a budget of their own, so that they cannot change the verdict. */
    void renewBudget() {
        steps = new Steps(new Limits(limits.states(), WITNESS * limits.steps()));
    }

    Verdict verdict() {
        if (!firing().isSatisfiable()) {
            return Verdict.IRRELEVANT;
        }
        if (clauses().stream().noneMatch(clause -> missing(clause).isSatisfiable())) {
            return Verdict.COMPLETE;
        }
        if (sure().solve(List.of()).isPresent()) {
            return Verdict.POSSIBLE;
        }
        return matters() ? Verdict.PARTIAL : Verdict.IRRELEVANT;
    }

    /** The trigger is missed where one of its clauses is: one fails by propagation where all together take a search. */
    private List<Formula> clauses() {
        return pair.condition instanceof Formula.All(List<Formula> parts) && parts.size() <= MOST_CLAUSES ? parts
                : List.of(pair.condition);
    }

    private boolean matters() {
        return !mustMatter || pair.keeps() && mattering().isSatisfiable();
    }

    /** Whether the output can hold at all. */
    boolean hasCase() {
        Solver solver = pair.solver(steps);
        solver.require(pair.isCase());
        return solver.isSatisfiable();
    }

    /** Whether some state satisfies a formula. */
    boolean hasState(Formula formula) {
        Solver solver = pair.solver(steps);
        solver.require(pair.environment(formula));
        return solver.isSatisfiable();
    }

    /** Cases that write something. */
    Solver writing() {
        Solver solver = pair.solver(steps);
        addWriting(solver);
        return solver;
    }

    private void addWriting(Solver solver) {
        pair.writtenKeys().forEach(solver::require);
        solver.require(pair.isCase());
        solver.require(writesSomething());
    }

    /** Cases and environments that fire the trigger. */
    Solver firing() {
        return firing(pair.condition);
    }

    /** Cases and environments after which the formula holds. */
    Solver firing(Formula formula) {
        Solver solver = writing();
        solver.require(pair.environment(pair.before));
        solver.require(pair.after(formula));
        return solver;
    }

    /** Cases and environments that do not fire the trigger. */
    Solver missing() {
        return missing(pair.condition);
    }

    /** Cases and environments after which the formula does not hold. */
    Solver missing(Formula formula) {
        Solver solver = pair.solver(steps);
        // First, so that the search begins where the formula fails and not with the cases of a wide output.
        solver.require(pair.not(pair.after(formula)));
        addWriting(solver);
        solver.require(pair.environment(pair.before));
        return solver;
    }

    /** Cases that fire the trigger in every environment. */
    Search sure() {
        return new SureCases(this);
    }

    /** Cases and environments that fire the trigger and, where that counts, would not with something else written. */
    Solver mattering() {
        Solver solver = firing();
        if (mustMatter) {
            solver.require(pair.not(pair.afterOther(pair.condition)));
        }
        return solver;
    }

    /** Environments in which a fixed case does not fire the trigger. */
    Solver environmentsAgainst() {
        Solver solver = pair.solver(steps);
        solver.require(pair.environment(pair.before));
        solver.require(pair.not(pair.after(pair.condition)));
        return solver;
    }

    /** What breaks a promise about all completions of a partial case, and {@code harm} breaks it too. */
    Solver violating(Constraint harm) {
        Solver solver = pair.solver(steps);
        pair.writtenKeys().forEach(solver::require);
        solver.require(Constraint.any(List.of(pair.not(pair.isCase()), pair.not(writesSomething()), harm)));
        return solver;
    }

    boolean mustMatter() {
        return mustMatter;
    }

    private Constraint writesSomething() {
        return deletes ? Constraint.TRUE : pair.writesSomething();
    }
}
