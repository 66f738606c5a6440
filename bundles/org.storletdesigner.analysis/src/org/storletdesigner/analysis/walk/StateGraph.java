package org.storletdesigner.analysis.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.Satisfiability;
import org.storletdesigner.logic.solver.Steps;
import org.storletdesigner.logic.verdict.Effects;
import org.storletdesigner.logic.verdict.Effects.Effect;
import org.storletdesigner.logic.verdict.PartialState;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.StoreRules.Firing;
import org.storletdesigner.logic.verdict.StoreRules.Writing;

/**
 * What some handlers do to an object, handlers outside not acting. A node is a handler that fires in a state; its
 * successors, listed for each effect of its output, are the handlers that fire next, in the state that it leaves.
 */
final class StateGraph {
    private static final int MOST_EFFECTS = 2_000;

    private record Node(long state, int actor) { }

    /** Why a handler does not fire, the closer to firing the later. */
    enum Silence { NOTHING_WRITTEN, TRIGGER, EXTRA_CONDITION, HELD_BEFORE }

    private final List<Actor> actors;
    private final CoarseSpace space;
    private final StoreRules rules;
    private final Limits limits;
    private final Steps steps;
    private final List<List<Effect>> effects = new ArrayList<>();
    private final boolean[] alwaysHolds;
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<int[][]> successors = new ArrayList<>();
    private final List<PartialState> firstObjects = new ArrayList<>();
    private final Runnable pause;
    private int taken;
    private boolean startsLeftOut;

    /** @throws BudgetExceeded when the handlers tell too many states apart, or an output does too many things */
    StateGraph(List<Actor> actors, StoreRules rules, Formulas formulas, Runnable pause) {
        this.pause = pause;
        this.actors = List.copyOf(actors);
        this.rules = rules;
        limits = formulas.limits();
        steps = new Steps(limits);
        List<Formula> read = new ArrayList<>();
        actors.forEach(actor -> read.addAll(List.of(actor.trigger(), actor.condition())));
        space = new CoarseSpace(read, actors.stream().map(Actor::written).toList(), formulas);
        actors.forEach(actor -> {
            pause.run();
            effects.add(effectsOf(actor));
        });
        alwaysHolds = new boolean[actors.size()];
        for (int actor = 0; actor < alwaysHolds.length; actor++) {
            alwaysHolds[actor] = Satisfiability.alwaysHolds(actors.get(actor).handler().trigger().condition(), formulas);
        }
    }

    private List<Effect> effectsOf(Actor actor) {
        return actor.handler().output() instanceof Output.Write
                ? Effects.of(actor.written(), space.keys(), space.classes(), steps, MOST_EFFECTS)
                : List.of();
    }

    /** What may come first. */
    interface Start {
        /** An object in a state on which a handler fires, if there is one; {@link #SIMPLEST} where any will do. */
        Optional<PartialState> object(Actor actor, long state, Steps steps);
    }

    /** Stands for the simplest object in a state, which is made when it is asked for. */
    static final PartialState SIMPLEST = PartialState.ANY;

    /**
     * Adds every handler in every state that satisfies its trigger, as far as it can be what comes first. Where the
     * states are too many, adds those alone in which a handler meets an object that otherwise holds simple values: what
     * is found from there is true, and {@link #isComplete} tells that it is not all.
     */
    void start(LongPredicate possible, Start start) {
        try {
            if (space.size() <= 20L * limits.states()) {
                for (long state = 0; state < space.size(); state++) {
                    addStarts(state, possible, start);
                }
            } else {
                startsLeftOut = true;
                int most = Math.max(100, limits.states() / actors.size());
                for (Actor actor : actors) {
                    for (long state : nodes.size() < limits.states() ? space.simple(actor.condition(), most)
                            : List.<Long>of()) {
                        addStarts(state, possible, start);
                    }
                }
            }
        } catch (BudgetExceeded e) {
            startsLeftOut = true;
        }
    }

    private void take() {
        steps.take();
        pauseNowAndThen();
    }

    /** To be called in all long loops about the graph: tells that it goes on, which may stop the work. */
    void pauseNowAndThen() {
        if ((++taken & 0xff) == 0) {
            pause.run();
        }
    }

    private void addStarts(long state, LongPredicate possible, Start start) {
        take();
        if (!possible.test(state)) {
            return;
        }
        for (int actor = 0; actor < actors.size(); actor++) {
            if (space.holds(actors.get(actor).condition(), state)) {
                Node node = new Node(state, actor);
                if (!numbers.containsKey(node)) {
                    pause.run();
                    start.object(actors.get(actor), state, steps).ifPresent(object -> {
                        number(node);
                        firstObjects.add(object);
                    });
                }
            }
        }
    }

    /** Follows what happens from the nodes at which it can start, breadth first, as long as the budget lasts. */
    void explore() {
        try {
            while (successors.size() < nodes.size() && nodes.size() <= limits.states()) {
                successors.add(successorsOf(nodes.get(successors.size())));
            }
        } catch (BudgetExceeded e) {
            // What was followed so far still counts; isComplete tells that it is not all.
        }
    }

    /** Whether everything that can happen was followed. */
    boolean isComplete() {
        return !startsLeftOut && successors.size() == nodes.size();
    }

    private int number(Node node) {
        return numbers.computeIfAbsent(node, key -> {
            nodes.add(key);
            return nodes.size() - 1;
        });
    }

    private int[][] successorsOf(Node node) {
        Actor actor = actors.get(node.actor);
        return switch (actor.handler().output()) {
            case Output.None none -> new int[0][];
            case Output.Delete delete -> new int[][] {fired(node.state, node.state, Event.DELETE)};
            case Output.Write(boolean fresh, var expression) -> effects.get(node.actor).stream()
                    .map(effect -> effect.writes() ? fired(node.state, after(node.state, effect, fresh),
                            fresh ? Event.CREATE : Event.CHANGE) : new int[0])
                    .toArray(int[][]::new);
        };
    }

    private long after(long before, Effect effect, boolean fresh) {
        long state = keeps(fresh) ? before : space.absent();
        for (int key = 0; key < space.keys().size(); key++) {
            int block = effect.written().get(key);
            state = block == Effects.UNTOUCHED ? state : space.with(state, key, block);
        }
        return state;
    }

    private boolean keeps(boolean fresh) {
        return !fresh && rules.writing() == Writing.MERGE;
    }

    private int[] fired(long before, long after, Event event) {
        List<Integer> fired = new ArrayList<>();
        for (int actor = 0; actor < actors.size(); actor++) {
            take();
            if (fires(actor, before, after, event)) {
                fired.add(number(new Node(after, actor)));
            }
        }
        return fired.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean fires(int actor, long before, long after, Event event) {
        return hears(actor, event) && space.holds(actors.get(actor).condition(), after)
                && (event != Event.CHANGE || !heldBefore(actor, before));
    }

    private boolean hears(int actor, Event event) {
        return actors.get(actor).handler().events().contains(event);
    }

    private boolean heldBefore(int actor, long before) {
        return rules.firing() == Firing.ON_CHANGE && !alwaysHolds[actor]
                && space.holds(actors.get(actor).trigger(), before);
    }

    CoarseSpace space() {
        return space;
    }

    /** How many nodes are known; those from {@link #explored} on were not followed. */
    int size() {
        return nodes.size();
    }

    /** How many nodes were followed. */
    int explored() {
        return successors.size();
    }

    /** How many nodes, from 0 on, are such that it can start there. */
    int starts() {
        return firstObjects.size();
    }

    /** The object on which the handler of a node fires first; of a node at which it can start. */
    PartialState firstObject(int node) {
        PartialState object = firstObjects.get(node);
        return object == SIMPLEST ? space.example(state(node)) : object;
    }

    int actor(int node) {
        return nodes.get(node).actor;
    }

    long state(int node) {
        return nodes.get(node).state;
    }

    /** The successors of a followed node, for each effect of its output. */
    int[][] successors(int node) {
        return successors.get(node);
    }

    /** Some effect of the output at a node; -1 where there is none. */
    int anyEffect(int node) {
        return effects.get(actor(node)).isEmpty() ? -1 : 0;
    }

    /** What an effect of the output at a node does. */
    Effect effect(int node, int effect) {
        return effects.get(actor(node)).get(effect);
    }

    boolean keepsAt(int node) {
        Actor actor = actors.get(actor(node));
        return actor.deletes() || keeps(actor.writesAnother());
    }

    /**
     * The effect at a node that shows best why an actor does not fire after any of them: the one that comes closest to
     * firing it, the first of several; -1 where there is none.
     */
    int closest(int node, int next) {
        return IntStream.range(0, effects.get(actor(node)).size()).boxed()
                .max(Comparator.<Integer>comparingInt(effect -> silence(node, effect, next).ordinal())
                        .thenComparing(Comparator.reverseOrder())).orElse(-1);
    }

    /** Why an actor does not fire after an effect at a node; of a deletion any effect will do. */
    Silence silence(int node, int effect, int next) {
        Actor writer = actors.get(actor(node));
        if (!writer.deletes() && (effect < 0 || !effect(node, effect).writes())) {
            return Silence.NOTHING_WRITTEN;
        }
        long after = writer.deletes() ? state(node) : after(state(node), effect(node, effect), writer.writesAnother());
        if (!space.holds(actors.get(next).trigger(), after)) {
            return Silence.TRIGGER;
        }
        return space.holds(actors.get(next).condition(), after) ? Silence.HELD_BEFORE : Silence.EXTRA_CONDITION;
    }
}
