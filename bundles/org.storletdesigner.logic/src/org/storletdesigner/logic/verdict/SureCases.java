package org.storletdesigner.logic.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.solver.BlockSet;
import org.storletdesigner.logic.solver.Constraint;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Solver;
import org.storletdesigner.logic.verdict.Pair.Role;

/**
 * Finds cases that fire the trigger in every environment: a case is proposed, an environment in which it fails is
 * looked for, and every further proposal must do well in that environment, too (counterexample-guided refinement,
 * Janota and others 2012). Ends because there are finitely many environments.
 */
final class SureCases implements Questions.Search {
    private final Pair pair;
    private final Solver cases;
    private final Solver environments;

    SureCases(Questions questions) {
        pair = questions.pair;
        cases = questions.writing();
        environments = questions.environmentsAgainst();
        if (pair.keeps() && pair.before.equals(Formula.TRUE)) {
            pair.condition.conjuncts().forEach(this::requireClause);
        }
    }

    private void requireClause(Formula part) {
        switch (part) {
            case Formula.Literal literal -> cases.require(pair.afterSurely(List.of(literal)));
            case Formula.Any(List<Formula> parts) when parts.stream().allMatch(Formula.Literal.class::isInstance) ->
                    cases.require(pair.afterSurely(part.literals()));
            case Formula.Constant constant -> { }
            case Formula.All all -> { }
            case Formula.Any any -> { }
        }
    }

    @Override
    public Optional<BlockSet[]> solve(List<Constraint.In> assumptions) {
        while (true) {
            Optional<BlockSet[]> proposal = cases.solve(assumptions);
            if (proposal.isEmpty()) {
                return proposal;
            }
            Optional<BlockSet[]> against = environments.solve(oneCase(proposal.get()));
            if (against.isEmpty()) {
                return Optional.of(only(proposal.get()));
            }
            cases.require(pair.after(pair.condition, environment(against.get())));
        }
    }

    private List<Constraint.In> oneCase(BlockSet[] slots) {
        List<Constraint.In> fixed = new ArrayList<>();
        for (int key = 0; key < pair.space.size(); key++) {
            fixed.add(pair.is(key, Role.CASE, first(slots, key, Role.CASE)));
            fixed.add(pair.is(key, Role.WRITTEN, first(slots, key, Role.WRITTEN)));
        }
        return fixed;
    }

    /** The proposal was checked for one choice among its blocks alone. */
    private BlockSet[] only(BlockSet[] slots) {
        BlockSet[] result = slots.clone();
        oneCase(slots).forEach(test -> result[test.slot()] = test.blocks());
        return result;
    }

    private int[] environment(BlockSet[] slots) {
        int[] environment = new int[pair.space.size()];
        for (int key = 0; key < environment.length; key++) {
            environment[key] = first(slots, key, Role.ENVIRONMENT);
        }
        return environment;
    }

    private static int first(BlockSet[] slots, int key, Role role) {
        return slots[Pair.slot(key, role)].next(0);
    }
}
