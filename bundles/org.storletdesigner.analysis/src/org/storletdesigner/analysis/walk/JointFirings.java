package org.storletdesigner.analysis.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Source;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.language.ValueSet;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.Satisfiability;
import org.storletdesigner.logic.verdict.Firing;
import org.storletdesigner.logic.verdict.PartialState;
import org.storletdesigner.logic.verdict.StoreRules;

/**
 * Looks for single writes that fire two handlers. Each question throws
 * {@link org.storletdesigner.logic.language.BudgetExceeded} when it takes more than the limits. Not thread-safe.
 */
public final class JointFirings {
    /** Something that is written to an object that satisfies a formula. */
    private record Write(Formula before, Formula written, Event event) { }

    private final Possibilities possibilities;
    private final Formulas formulas;
    private final StoreRules rules;
    private final Map<Handler, Actor> actors = new HashMap<>();
    /** For each handler what an object satisfies before a change that can fire it. */
    private final Map<Handler, Formula> unheld = new HashMap<>();

    public JointFirings(Possibilities possibilities, Formulas formulas, StoreRules rules) {
        this.possibilities = possibilities;
        this.formulas = formulas;
        this.rules = rules;
    }

    /** An object as it is after a write of a live handler that fires both others. */
    public Optional<PartialState> byHandler(Handler writer, Handler one, Handler other) {
        return possibilities.isLive(writer) ? byOutput(writer.output(), actor(writer).condition(), one, other)
                : Optional.empty();
    }

    /** An object as it is after a write of a source that fires both handlers. */
    public Optional<PartialState> bySource(Source source, Handler one, Handler other) {
        return byOutput(source.output(), Formula.TRUE, one, other);
    }

    private Optional<PartialState> byOutput(Output output, Formula before, Handler one, Handler other) {
        return switch (output) {
            case Output.None none -> Optional.empty();
            case Output.Delete delete -> object(new Write(before, Formula.TRUE, Event.DELETE), one, other);
            case Output.Write(boolean fresh, Expression expression) -> object(new Write(before,
                    formulas.of(expression), fresh ? Event.CREATE : Event.CHANGE), one, other);
        };
    }

    /** An object as it is after some write that fires both handlers, where anything may be written to it. */
    public Optional<PartialState> byAnything(Handler one, Handler other) {
        Formula anything = new Formula.All(keys(one, other).stream()
                .<Formula>map(key -> new Formula.Literal(key, ValueSet.everything())).toList());
        return Stream.of(Event.CREATE, Event.CHANGE, Event.DELETE).flatMap(event -> object(new Write(Formula.TRUE,
                event == Event.DELETE ? Formula.TRUE : anything, event), one, other).stream()).findFirst();
    }

    /** Whether the triggers of two handlers name a key in common. */
    public boolean haveCommonKey(Handler one, Handler other) {
        return actor(one).trigger().keys().stream().anyMatch(actor(other).trigger().keys()::contains);
    }

    /** Whether one write, of whatever kind, may make both fire: a cheap look that errs on the side of yes. */
    public boolean mayMeet(Handler one, Handler other) {
        return one.events().stream().anyMatch(other.events()::contains)
                && Satisfiability.of(both(one, other), formulas);
    }

    private Formula both(Handler one, Handler other) {
        return new Formula.All(List.of(actor(one).condition(), actor(other).condition()));
    }

    private Set<String> keys(Handler one, Handler other) {
        Set<String> keys = new TreeSet<>();
        List.of(actor(one), actor(other)).forEach(actor -> {
            keys.addAll(actor.trigger().keys());
            keys.addAll(actor.condition().keys());
        });
        return keys;
    }

    private Optional<PartialState> object(Write write, Handler one, Handler other) {
        if (!one.events().contains(write.event) || !other.events().contains(write.event)) {
            return Optional.empty();
        }
        List<Formula> before = new ArrayList<>(List.of(write.before, possible(write, one, other)));
        if (write.event == Event.CHANGE && rules.firing() == StoreRules.Firing.ON_CHANGE) {
            before.add(unheld(one));
            before.add(unheld(other));
        }
        return new Firing(write.written, new Formula.All(before), Formula.FALSE, both(one, other),
                write.event == Event.CREATE, write.event == Event.DELETE, rules).example(formulas);
    }

    private Formula possible(Write write, Handler one, Handler other) {
        Set<String> keys = keys(one, other);
        keys.addAll(write.before.keys());
        keys.addAll(write.written.keys());
        return new Formula.All(keys.stream()
                .<Formula>map(key -> new Formula.Literal(key, possibilities.valuesOf(key))).toList());
    }

    private Formula unheld(Handler handler) {
        return unheld.computeIfAbsent(handler, any -> {
            Formula not = formulas.of(new Expression.Not(handler.trigger().condition()));
            return Satisfiability.of(not, formulas) ? not : Formula.TRUE;
        });
    }

    private Actor actor(Handler handler) {
        return actors.computeIfAbsent(handler, any -> Actor.of(handler, formulas));
    }
}
