package org.storletdesigner.analysis.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.memory.Memory;
import org.storletdesigner.analysis.memory.Scene;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.BlockSet;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.KeySpace;
import org.storletdesigner.logic.solver.Steps;
import org.storletdesigner.logic.valueset.ValueSet;
import org.storletdesigner.logic.verdict.PartialState;
import org.storletdesigner.logic.verdict.StoreRules;

/** Follows objects through strongly connected components, from all states that are possible in their workflow. */
public final class Walks {
    private record Shortcuts(List<Scene> scenes, List<String> names, long mostStates) { }

    private final Possibilities possibilities;
    private final Formulas formulas;
    private final StoreRules rules;

    private final Memory memory;
    private final Runnable pause;

    /** @param pause is called often while something is followed, and may throw to stop it */
    public Walks(Possibilities possibilities, Formulas formulas, Memory memory, StoreRules rules, Runnable pause) {
        this.possibilities = possibilities;
        this.formulas = formulas;
        this.memory = memory;
        this.rules = rules;
        this.pause = pause;
    }

    /**
     * The walk through the handlers of one component.
     *
     * @throws org.storletdesigner.logic.limit.BudgetExceeded when the handlers tell too many states apart
     */
    public ComponentWalk through(List<Handler> component) {
        List<Actor> actors = component.stream().map(possibilities::actor).toList();
        StateGraph graph = new StateGraph(actors, rules, formulas, pause);
        States states = new States(graph.space());
        graph.start(states::isPossible, (actor, state, steps) -> possibilities.isLive(actor.handler())
                ? firstObject(actor, states, state, steps) : Optional.empty());
        graph.explore();
        return new ComponentWalk(actors, graph);
    }

    /**
     * An object that holds possible values and satisfies x's trigger and extra condition, of which x fires y and z with
     * one write, and of which what begins with y fires z again; others may run in between.
     *
     * @param mostStates how many states the handlers may tell apart
     * @throws BudgetExceeded when there is none as far as the budget lasts
     */
    public Optional<Run> shortcut(Handler x, Handler y, Handler z, Collection<Handler> others, long mostStates) {
        Set<Handler> distinct = new LinkedHashSet<>(List.of(x, y, z));
        distinct.addAll(others);
        List<Handler> handlers = List.copyOf(distinct);
        return memory.recall(new Shortcuts(possibilities.scenes(handlers), handlers.stream().map(Handler::name).toList(),
                mostStates), () -> shortcut(handlers, mostStates));
    }

    private Optional<Run> shortcut(List<Handler> handlers, long mostStates) {
        List<Actor> actors = handlers.stream().map(possibilities::actor).toList();
        StateGraph graph = new StateGraph(actors, rules, formulas, pause);
        if (graph.space().size() > mostStates) {
            throw new BudgetExceeded("the handlers tell " + graph.space().size() + " states apart");
        }
        States states = new States(graph.space());
        graph.start(states::isPossible, (actor, state, steps) -> actor == actors.getFirst()
                ? Optional.of(StateGraph.SIMPLEST) : Optional.empty());
        graph.explore();
        return shortcut(graph, states, actors);
    }

    private static Optional<Run> shortcut(StateGraph graph, States states, List<Actor> actors) {
        Shortcut shortcut = new Shortcut(graph);
        for (int start = 0; start < graph.starts(); start++) {
            List<Integer> way = shortcut.from(start);
            if (!way.isEmpty()) {
                return Optional.of(new Runs(graph, actors).run(states.object(graph.state(start)), way, -1));
            }
        }
        if (!graph.isComplete()) {
            throw new BudgetExceeded("following the handlers takes too many steps");
        }
        return Optional.empty();
    }

    private Optional<PartialState> firstObject(Actor actor, States states, long state, Steps steps) {
        return possibilities.allowAnything() ? Optional.of(StateGraph.SIMPLEST)
                : possibilities.firstObject(actor, states.formula(state), steps);
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
            return possibilities.allowAnything() || holdsPossibleValues(state);
        }

        private boolean holdsPossibleValues(long state) {
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

        /** The simplest object in a possible state. */
        PartialState object(long state) {
            return possibilities.allowAnything() ? space.example(state) : objectOfPossibleValues(state);
        }

        private PartialState objectOfPossibleValues(long state) {
            Map<String, String> values = new HashMap<>();
            KeySpace keys = space.keys();
            for (int key = 0; key < keys.size(); key++) {
                if (space.isRead(key)) {
                    ValueSet held = set(key, space.blocks(state, key))
                            .and(possibilities.valuesOf(keys.key(key)), limits);
                    values.put(keys.key(key), held.allowsAbsent() ? null : held.shortest().orElseThrow());
                }
            }
            return new PartialState(values);
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
