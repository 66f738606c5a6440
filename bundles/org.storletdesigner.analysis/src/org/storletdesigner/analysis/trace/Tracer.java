package org.storletdesigner.analysis.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.storletdesigner.analysis.trace.reaction.Atoms;
import org.storletdesigner.analysis.trace.reaction.Call;
import org.storletdesigner.analysis.trace.reaction.Cases;
import org.storletdesigner.analysis.trace.reaction.Choice;
import org.storletdesigner.analysis.trace.reaction.Choice.Act;
import org.storletdesigner.analysis.trace.reaction.Listeners;
import org.storletdesigner.analysis.trace.reaction.Miss;
import org.storletdesigner.analysis.trace.reaction.Situation;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.verdict.PartialState;
import org.storletdesigner.logic.verdict.StoreRules;

/**
 * Follows objects through a workflow, one run of a handler after the other, under the rules of its store. Thread-safe;
 * what it answers is immutable and depends on nothing that was asked before.
 */
public final class Tracer {
    private final StoreRules rules;
    private final Formulas formulas;
    private final Listeners listeners;
    private final Map<String, Choices> known = new ConcurrentHashMap<>();

    public Tracer(Workflow workflow, Limits limits) {
        rules = workflow.rules();
        formulas = Formulas.ofOneDocument(limits);
        listeners = new Listeners(workflow, formulas);
    }

    /** A client outside creates an object. */
    public Situation created(State object) {
        return listeners.after(Event.CREATE, State.EMPTY, object);
    }

    /** A client outside writes to an object that is there already; what it leaves out stays or goes. */
    public Situation changed(State before, PartialState written) {
        return listeners.after(Event.CHANGE, before, overwritten(kept(before), written));
    }

    /** A client outside deletes an object. */
    public Situation deleted(State object) {
        return listeners.after(Event.DELETE, object, object);
    }

    /** What a handler can do when it runs: the same on every object. */
    public Choices choices(Call call) {
        return known.computeIfAbsent(call.handler().id(), id -> choices(call.handler()));
    }

    private Choices choices(Handler handler) {
        return switch (handler.output()) {
            case Output.None none -> Choices.only(Act.NOTHING);
            case Output.Delete delete -> Choices.only(Act.DELETE);
            case Output.Write(boolean fresh, Expression expression) ->
                    choices(expression, fresh ? Act.CREATE : Act.CHANGE);
        };
    }

    private Choices choices(Expression expression, Act act) {
        try {
            Formula output = formulas.of(expression);
            List<Formula> atoms = Atoms.of(expression).map(formulas::of).toList();
            return new Choices(new Cases(output, act, atoms, listeners.tests(output.keys()), formulas).choices(),
                    Optional.empty());
        } catch (BudgetExceeded e) {
            return new Choices(List.of(), Optional.of(e.getMessage()));
        }
    }

    /** What comes of it when a handler runs and does this; nothing when it writes nothing. */
    public Optional<Situation> apply(Call call, Choice choice) {
        State object = call.object();
        return switch (choice.act()) {
            case NOTHING -> Optional.empty();
            case CHANGE -> Optional.of(changed(object, choice.written()));
            case CREATE -> Optional.of(created(overwritten(State.EMPTY, choice.written())));
            case DELETE -> Optional.of(deleted(object));
        };
    }

    /** The handlers that came closest to firing and did not: those of which the fewest clauses fail. */
    public List<Miss> misses(Situation situation, int most) {
        return listeners.misses(situation, formulas, most);
    }

    private State kept(State before) {
        return switch (rules.writing()) {
            case MERGE -> before;
            case REPLACE -> State.EMPTY;
        };
    }

    private static State overwritten(State before, PartialState written) {
        Map<String, String> values = new TreeMap<>(before.values());
        values.putAll(written.values());
        values.values().removeIf(value -> value == null);
        return new State(values);
    }
}
