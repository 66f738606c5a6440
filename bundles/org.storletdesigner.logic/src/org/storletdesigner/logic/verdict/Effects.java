package org.storletdesigner.logic.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.solver.BlockSet;
import org.storletdesigner.logic.solver.Constraint;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.KeySpace;
import org.storletdesigner.logic.solver.Solver;
import org.storletdesigner.logic.solver.Steps;
import org.storletdesigner.logic.verdict.Pair.Role;

/** Lists what an output can do to some keys, cases that do the same counted once. */
public final class Effects {
    /**
     * What a case does.
     *
     * @param writes whether it writes any key at all, also one that is not looked at
     * @param written for each key of the space the block that is written, or {@link #UNTOUCHED}
     */
    public record Effect(boolean writes, List<Integer> written) { }

    /** Stands for a key that a case does not write, or that is not looked at. */
    public static final int UNTOUCHED = -1;

    private final Pair pair;
    private final List<List<BlockSet>> classes;
    private final Steps steps;
    private final int most;
    private final List<Effect> found = new ArrayList<>();

    private Effects(Pair pair, List<List<BlockSet>> classes, Steps steps, int most) {
        this.pair = pair;
        this.classes = classes;
        this.steps = steps;
        this.most = most;
    }

    /**
     * The effects of an output.
     *
     * @param space knows all literals of the output
     * @param classes for each key of the space the sets of blocks that need not be told apart; none for a key that is
     *     not looked at
     * @param most how many effects there may be
     * @throws BudgetExceeded when there are more, or when the search takes too many steps
     */
    public static List<Effect> of(Formula output, KeySpace space, List<List<BlockSet>> classes, Steps steps,
            int most) {
        Pair pair = new Pair(output, Formula.TRUE, Formula.TRUE, true, space);
        Effects effects = new Effects(pair, classes, steps, most);
        effects.collect(true);
        effects.collect(false);
        return List.copyOf(effects.found);
    }

    /**
     * What an output can write to a key, absence included; nothing when it never writes it.
     *
     * @throws BudgetExceeded when the search takes too many steps
     */
    public static BlockSet values(Formula output, KeySpace space, int key, Steps steps) {
        Pair pair = new Pair(output, Formula.TRUE, Formula.TRUE, true, space);
        Solver solver = pair.solver(steps);
        pair.writtenKeys().forEach(solver::require);
        solver.require(pair.isCase());
        solver.require(pair.writesKey(key, true));
        return BlockSet.where(space.domain(key).size(),
                block -> solver.solve(List.of(pair.is(key, Role.CASE, block))).isPresent());
    }

    private void collect(boolean writes) {
        Solver solver = pair.solver(steps);
        pair.writtenKeys().forEach(solver::require);
        solver.require(pair.isCase());
        solver.require(writes ? pair.writesSomething() : pair.not(pair.writesSomething()));
        Optional<BlockSet[]> solution = solver.solve(List.of());
        while (solution.isPresent()) {
            Effect effect = effect(writes, solution.get());
            found.add(effect);
            if (found.size() > most) {
                throw new BudgetExceeded("an output has more than " + most + " different effects");
            }
            solver.require(differsFrom(effect));
            solution = solver.solve(List.of());
        }
    }

    private Effect effect(boolean writes, BlockSet[] solution) {
        Integer[] written = new Integer[pair.space.size()];
        Arrays.setAll(written, key -> isWritten(solution, key)
                ? solution[Pair.slot(key, Role.CASE)].next(0) : UNTOUCHED);
        return new Effect(writes, List.of(written));
    }

    private boolean isWritten(BlockSet[] solution, int key) {
        return !classes.get(key).isEmpty() && solution[Pair.slot(key, Role.WRITTEN)].contains(1);
    }

    private Constraint differsFrom(Effect effect) {
        List<Constraint> differences = new ArrayList<>();
        for (int key = 0; key < pair.space.size(); key++) {
            if (!classes.get(key).isEmpty()) {
                differences.add(differs(key, effect.written().get(key)));
            }
        }
        return Constraint.any(differences);
    }

    private Constraint differs(int key, int block) {
        if (block == UNTOUCHED) {
            return pair.writesKey(key, true);
        }
        BlockSet same = classes.get(key).stream().filter(set -> set.contains(block)).findFirst().orElseThrow();
        Constraint inside = new Constraint.In(Pair.slot(key, Role.CASE), same);
        return Constraint.any(List.of(pair.writesKey(key, false), pair.not(inside)));
    }
}
