package org.storletdesigner.analysis.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Source;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.language.BudgetExceeded;
import org.storletdesigner.logic.language.Limits;
import org.storletdesigner.logic.language.ValueSet;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.KeySpace;
import org.storletdesigner.logic.solver.Satisfiability;
import org.storletdesigner.logic.solver.Steps;
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
    private record Origin(String id, Formula before, Formula written, Output output) { }

    private final Workflow workflow;
    private final Formulas formulas;
    private final Limits limits;
    private final Map<String, Set<String>> writersOf = new LinkedHashMap<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, ValueSet> values = new LinkedHashMap<>();
    private final List<Origin> origins = new ArrayList<>();
    private final Set<String> live = new HashSet<>();
    private boolean anything;
    private String leftOpen;

    /** Works out what is possible; cost: one search for each edge and each source with each handler, a few times. */
    public Possibilities(TriggerGraph graph, Formulas formulas) {
        workflow = graph.workflow();
        this.formulas = formulas;
        limits = formulas.limits();
        for (Edge edge : graph.edges()) {
            writersOf.computeIfAbsent(edge.to().id(), id -> new HashSet<>()).add(edge.from().id());
        }
        anything = workflow.sources().isEmpty();
        try {
            workflow.handlers().forEach(handler -> actors.put(handler.id(), actor(handler)));
            workflow.sources().forEach(this::addSource);
            while (!anything && spread()) { }
        } catch (BudgetExceeded e) {
            giveUp(e);
        }
        if (anything) {
            workflow.handlers().stream().filter(this::canEverFire).forEach(handler -> live.add(handler.id()));
        }
    }

    private Actor actor(Handler handler) {
        try {
            return Actor.of(handler, formulas);
        } catch (BudgetExceeded e) {
            giveUp(e);
            return null;
        }
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
        addOrigin(new Origin(source.id(), Formula.TRUE, Actor.written(source.output(), formulas), source.output()));
    }

    private void addOrigin(Origin origin) {
        origins.add(origin);
        if (origin.output instanceof Output.Write) {
            KeySpace space = KeySpace.of(List.of(origin.written), formulas);
            Steps steps = new Steps(limits);
            for (int key = 0; key < space.size(); key++) {
                ValueSet more = space.domain(key).set(Effects.values(origin.written, space, key, steps), limits);
                values.merge(space.key(key), more.or(ValueSet.absent()), (a, b) -> a.or(b, limits));
            }
        }
    }

    private boolean canEverFire(Handler handler) {
        Actor actor = actors.get(handler.id());
        return actor == null || !handler.events().isEmpty() && hasState(actor.condition());
    }

    private boolean hasState(Formula condition) {
        return orPossible(() -> Satisfiability.of(condition, formulas));
    }

    /** One round: handlers that became live, and what they write; whether anything changed. */
    private boolean spread() {
        boolean changed = false;
        for (Handler handler : workflow.handlers()) {
            if (!live.contains(handler.id()) && origins.stream().anyMatch(origin -> mayFire(origin, handler))) {
                live.add(handler.id());
                Actor actor = actors.get(handler.id());
                addOrigin(new Origin(handler.id(), actor.condition(), actor.written(), handler.output()));
                changed = true;
            }
        }
        return changed;
    }

    private boolean mayFire(Origin origin, Handler handler) {
        return isEdge(origin, handler)
                && orPossible(() -> firing(origin, actors.get(handler.id()), Formula.TRUE, new Steps(limits)).isPresent());
    }

    private boolean isEdge(Origin origin, Handler handler) {
        return !actors.containsKey(origin.id)
                || writersOf.getOrDefault(handler.id(), Set.of()).contains(origin.id);
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
        Set<String> keys = new HashSet<>(origin.before.keys());
        keys.addAll(origin.written.keys());
        keys.addAll(actor.trigger().keys());
        keys.addAll(condition.keys());
        return new Formula.All(keys.stream().sorted()
                .<Formula>map(key -> new Formula.Literal(key, valuesOf(key))).toList());
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
        return live.contains(handler.id());
    }

    /** The values that a key can have, absence included. */
    public ValueSet valuesOf(String key) {
        return anything ? ValueSet.everything() : values.getOrDefault(key, ValueSet.absent());
    }

    /** Whether every state is possible. */
    boolean allowAnything() {
        return anything;
    }

    /**
     * Where sources are declared: an object on which one of them or a live handler can fire a handler so that a formula
     * holds then, as it is then.
     *
     * @throws BudgetExceeded when no steps are left
     */
    Optional<PartialState> firstObject(Actor actor, Formula state, Steps steps) {
        return origins.stream()
                .flatMap(origin -> firing(origin, actor, state, steps).stream()).findFirst();
    }
}
