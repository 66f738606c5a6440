package org.storletdesigner.analysis.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.language.Limits;
import org.storletdesigner.logic.language.ValueSet;
import org.storletdesigner.logic.solver.BlockSet;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.KeySpace;
import org.storletdesigner.logic.verdict.StoreRules;

/** Follows objects through strongly connected components, from all states that are possible in their workflow. */
public final class Walks {
    private final Possibilities possibilities;
    private final Formulas formulas;
    private final StoreRules rules;

    public Walks(Possibilities possibilities, Formulas formulas, StoreRules rules) {
        this.possibilities = possibilities;
        this.formulas = formulas;
        this.rules = rules;
    }

    /**
     * The walk through the handlers of one component.
     *
     * @throws org.storletdesigner.logic.language.BudgetExceeded when the handlers tell too many states apart
     */
    public ComponentWalk through(List<Handler> component) {
        List<Actor> actors = component.stream().map(handler -> Actor.of(handler, formulas)).toList();
        StateGraph graph = new StateGraph(actors, rules, formulas);
        States states = new States(graph.space());
        graph.start(states::isPossible, (actor, state) -> possibilities.isLive(actor.handler())
                ? possibilities.firstObject(actor, states.formula(state), graph.space().example(state))
                : Optional.empty());
        graph.explore();
        return new ComponentWalk(actors, graph);
    }

    /** The states of a space, seen with what is possible. */
    private final class States {
        private final CoarseSpace space;
        private final Limits limits = formulas.limits();
        private final Map<List<Object>, ValueSet> sets = new HashMap<>();
        private final Map<List<Object>, Boolean> possible = new HashMap<>();

        States(CoarseSpace space) {
            this.space = space;
        }

        boolean isPossible(long state) {
            KeySpace keys = space.keys();
            for (int key = 0; key < keys.size(); key++) {
                if (space.isRead(key) && !isPossible(key, space.blocks(state, key))) {
                    return false;
                }
            }
            return true;
        }

        private boolean isPossible(int key, BlockSet blocks) {
            return possible.computeIfAbsent(List.of(key, blocks),
                    any -> set(key, blocks).overlaps(possibilities.valuesOf(space.keys().key(key)), limits));
        }

        private ValueSet set(int key, BlockSet blocks) {
            return sets.computeIfAbsent(List.of(key, blocks), any -> space.keys().domain(key).set(blocks, limits));
        }

        Formula formula(long state) {
            List<Formula> tests = new ArrayList<>();
            KeySpace keys = space.keys();
            for (int key = 0; key < keys.size(); key++) {
                if (space.isRead(key)) {
                    tests.add(new Formula.Literal(keys.key(key), set(key, space.blocks(state, key))));
                }
            }
            return new Formula.All(tests);
        }
    }
}
