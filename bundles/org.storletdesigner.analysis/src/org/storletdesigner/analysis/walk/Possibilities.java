package org.storletdesigner.analysis.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.memory.Cast;
import org.storletdesigner.analysis.memory.Memory;
import org.storletdesigner.analysis.memory.Role;
import org.storletdesigner.analysis.memory.Scene;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Source;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.KeySpace;
import org.storletdesigner.logic.solver.Satisfiability;
import org.storletdesigner.logic.solver.Steps;
import org.storletdesigner.logic.valueset.ValueSet;
import org.storletdesigner.logic.verdict.Effects;
import org.storletdesigner.logic.verdict.Firing;
import org.storletdesigner.logic.verdict.PartialState;

/**
 * What can be at all in a workflow: which values each key can have, and which handlers are live. The least fixed
 * point of: a key can hold what a source or a live handler may write to it, or be absent; a handler is live when a
 * source or a live handler can fire it within such states. Where no source is declared anything may be written from
 * outside. What the budget leaves open counts as possible.
 */
public final class Possibilities {
    /** Something that writes: a source, or a live handler. */
    private record Origin(Role role, BitSet fires, Formula before, Formula written, Output output,
            Supplier<Scene> scene) { }

    private record Acting(Role role) { }

    private record Alive(Role role) { }

    private record Fires(Role origin, Role role, List<ValueSet> possible) { }

    private record Written(Role role) { }

    private record Union(ValueSet one, ValueSet other) { }

    private record Known(Role role, boolean live, boolean anything, List<ValueSet> possible) { }

    private final Workflow workflow;
    private final Formulas formulas;
    private final Limits limits;
    private final Cast cast;
    private final Memory memory;
    private final Progress progress;
    /** For each handler, by its number, the numbers of those that it triggers. */
    private final BitSet[] triggered;
    private final Actor[] actors;
    private final Map<String, ValueSet> values = new LinkedHashMap<>();
    private final List<Origin> origins = new ArrayList<>();
    private final BitSet live = new BitSet();
    private final Map<Handler, Scene> scenes = new IdentityHashMap<>();
    private boolean anything;
    private String leftOpen;

    /**
     * Works out what is possible; cost: one search for each edge and each source with the handlers that it may fire, a few
     * times.
     */
    public Possibilities(TriggerGraph graph, Cast cast, Formulas formulas, Memory memory, Progress progress) {
        workflow = graph.workflow();
        this.cast = cast;
        this.formulas = formulas;
        this.memory = memory;
        this.progress = progress;
        limits = formulas.limits();
        actors = new Actor[workflow.handlers().size()];
        triggered = new BitSet[actors.length];
        Arrays.setAll(triggered, any -> new BitSet());
        graph.edges().forEach(edge -> triggered[cast.number(edge.from())].set(cast.number(edge.to())));
        anything = workflow.sources().isEmpty();
        try {
            workflow.handlers().forEach(handler -> actors[cast.number(handler)] = made(handler));
            workflow.sources().forEach(this::addSource);
            while (!anything && spread()) { }
        } catch (BudgetExceeded e) {
            giveUp(e);
        }
        if (anything) {
            workflow.handlers().stream().filter(this::canEverFire).forEach(handler -> live.set(cast.number(handler)));
        }
    }

    private Actor made(Handler handler) {
        try {
            return memory.recall(new Acting(cast.role(handler)), () -> Actor.of(handler, formulas)).as(handler);
        } catch (BudgetExceeded e) {
            giveUp(e);
            return null;
        }
    }

    /** A handler with its formulas; {@code null} when they take more than the budget. */
    private Actor actorOf(Handler handler) {
        return actors[cast.number(handler)];
    }

    private void giveUp(BudgetExceeded reason) {
        leftOpen = anything ? leftOpen : reason.getMessage();
        anything = true;
    }

    /** Why everything is taken to be possible although sources are declared; empty when that is not so. */
    public Optional<String> leftOpen() {
        return Optional.ofNullable(leftOpen);
    }

    private void addSource(Source source) {
        addOrigin(new Origin(cast.role(source), cast.mayFire(source), Formula.TRUE,
                Actor.written(source.output(), formulas), source.output(), () -> scene(source)));
    }

    private void addOrigin(Origin origin) {
        origins.add(origin);
        Map<String, ValueSet> written = memory.recall(new Written(origin.role), () -> written(origin));
        written.forEach((key, more) -> values.merge(key, more, this::union));
    }

    private ValueSet union(ValueSet one, ValueSet other) {
        return one.equals(other) ? one : memory.recall(new Union(one, other), () -> one.or(other, limits));
    }

    private Map<String, ValueSet> written(Origin origin) {
        Map<String, ValueSet> written = new LinkedHashMap<>();
        if (origin.output instanceof Output.Write) {
            KeySpace space = KeySpace.of(List.of(origin.written), formulas);
            Steps steps = new Steps(limits);
            for (int key = 0; key < space.size(); key++) {
                ValueSet more = space.domain(key).set(Effects.values(origin.written, space, key, steps), limits);
                written.put(space.key(key), more.or(ValueSet.absent()));
            }
        }
        return written;
    }

    private boolean canEverFire(Handler handler) {
        Actor actor = actorOf(handler);
        return actor == null || !handler.events().isEmpty()
                && memory.recall(new Alive(cast.role(handler)), () -> hasState(actor.condition()));
    }

    private boolean hasState(Formula condition) {
        return orPossible(() -> Satisfiability.of(condition, formulas));
    }

    /** One round: handlers that became live, and what they write; whether anything changed. */
    private boolean spread() {
        boolean changed = false;
        for (Handler handler : workflow.handlers()) {
            int number = cast.number(handler);
            if (!live.get(number) && origins.stream().anyMatch(origin -> mayFire(origin, handler))) {
                live.set(number);
                Actor actor = actorOf(handler);
                addOrigin(new Origin(cast.role(handler), triggered[number], actor.condition(), actor.written(),
                        handler.output(), () -> scene(handler)));
                changed = true;
            }
        }
        return changed;
    }

    private boolean mayFire(Origin origin, Handler handler) {
        if (!origin.fires.get(cast.number(handler))) {
            return false;
        }
        progress.report("Looking for what is possible", origins.size(), actors.length + workflow.sources().size());
        Actor actor = actorOf(handler);
        List<ValueSet> possible = keys(origin, actor, Formula.TRUE).stream().map(this::valuesOf).toList();
        return memory.recall(new Fires(origin.role, cast.role(handler), possible), () -> orPossible(() ->
                firing(origin, actor, Formula.TRUE, new Steps(limits)).isPresent()));
    }

    private Optional<PartialState> firing(Origin origin, Actor actor, Formula also, Steps steps) {
        if (origin.output instanceof Output.None || !actor.handler().events().contains(event(origin.output))) {
            return Optional.empty();
        }
        Formula condition = new Formula.All(List.of(actor.condition(), also));
        Formula before = new Formula.All(List.of(origin.before, possible(origin, actor, condition)));
        return new Firing(origin.written, before, actor.trigger(), condition, event(origin.output) == Event.CREATE,
                origin.output instanceof Output.Delete, workflow.rules()).example(formulas, steps);
    }

    private static Event event(Output output) {
        return switch (output) {
            case Output.None none -> throw new IllegalArgumentException("an output that is none is no event");
            case Output.Delete delete -> Event.DELETE;
            case Output.Write(boolean fresh, var expression) -> fresh ? Event.CREATE : Event.CHANGE;
        };
    }

    private Formula possible(Origin origin, Actor actor, Formula condition) {
        return new Formula.All(keys(origin, actor, condition).stream()
                .<Formula>map(key -> new Formula.Literal(key, valuesOf(key))).toList());
    }

    private static Set<String> keys(Origin origin, Actor actor, Formula condition) {
        Set<String> keys = new TreeSet<>(origin.before.keys());
        keys.addAll(origin.written.keys());
        keys.addAll(actor.trigger().keys());
        keys.addAll(actor.condition().keys());
        keys.addAll(condition.keys());
        return keys;
    }

    private interface Question {
        boolean ask();
    }

    private static boolean orPossible(Question question) {
        try {
            return question.ask();
        } catch (BudgetExceeded e) {
            return true;
        }
    }

    /** Whether the handler can ever run. */
    public boolean isLive(Handler handler) {
        return live.get(cast.number(handler));
    }

    /**
     * The handler with its formulas.
     *
     * @throws BudgetExceeded when they take more than the limits
     */
    Actor actor(Handler handler) {
        Actor actor = actorOf(handler);
        return actor == null ? Actor.of(handler, formulas) : actor;
    }

    /** The values that a key can have, absence included. */
    public ValueSet valuesOf(String key) {
        return anything ? ValueSet.everything() : values.getOrDefault(key, ValueSet.absent());
    }

    /** Whether every state is possible. */
    boolean allowAnything() {
        return anything;
    }

    /** What decides what becomes of a handler: its role, whether it is live, and what its keys can hold. */
    public Scene scene(Handler handler) {
        return scenes.computeIfAbsent(handler, any -> memory.recall(new Known(cast.role(handler), isLive(handler), anything,
                anything ? List.of() : valuesOfKeys(handler)), Scene::new));
    }

    Scene scene(Source source) {
        Set<String> keys = anything ? Set.of() : Actor.written(source.output(), formulas).keys();
        return memory.recall(new Known(cast.role(source), true, anything, keys.stream().map(this::valuesOf).toList()),
                Scene::new);
    }

    private List<ValueSet> valuesOfKeys(Handler handler) {
        Actor actor = actorOf(handler);
        Set<String> keys = new TreeSet<>(actor.written().keys());
        keys.addAll(actor.trigger().keys());
        keys.addAll(actor.condition().keys());
        return keys.stream().map(this::valuesOf).toList();
    }

    public List<Scene> scenes(List<Handler> some) {
        return some.stream().map(this::scene).toList();
    }

    /** Where sources are declared: the scenes of those that can be the first to fire a handler, in their order. */
    public List<Scene> starters(Handler handler) {
        return anything ? List.of() : origins.stream().filter(origin -> origin.fires.get(cast.number(handler)))
                .map(origin -> origin.scene.get()).toList();
    }

    /**
     * Where sources are declared: an object on which one of them or a live handler can fire a handler so that a formula
     * holds then, as it is then.
     *
     * @throws BudgetExceeded when no steps are left
     */
    Optional<PartialState> firstObject(Actor actor, Formula state, Steps steps) {
        return origins.stream().filter(origin -> origin.fires.get(cast.number(actor.handler())))
                .flatMap(origin -> firing(origin, actor, state, steps).stream()).findFirst();
    }
}
