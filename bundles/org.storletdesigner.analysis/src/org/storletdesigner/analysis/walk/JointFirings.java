package org.storletdesigner.analysis.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.storletdesigner.analysis.memory.Cast;
import org.storletdesigner.analysis.memory.Memory;
import org.storletdesigner.analysis.memory.Role;
import org.storletdesigner.analysis.memory.Scene;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Source;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.Satisfiability;
import org.storletdesigner.logic.valueset.ValueSet;
import org.storletdesigner.logic.verdict.Firing;
import org.storletdesigner.logic.verdict.PartialState;
import org.storletdesigner.logic.verdict.StoreRules;

/**
 * Looks for single writes that fire two handlers. Each question throws
 * {@link org.storletdesigner.logic.limit.BudgetExceeded} when it takes more than the limits. Not thread-safe.
 */
public final class JointFirings {
    /** Something that is written to an object that satisfies a formula. */
    private record Write(Formula before, Formula written, Event event) { }

    private record Unheld(Role role) { }

    private record Meeting(Role one, Role other) { }

    /** Whether a write can fire both, whatever the keys can hold. */
    private record InAnyWorld(Role writer, Role one, Role other) { }

    private record OfHandler(Scene writer, Scene one, Scene other) { }

    private record OfSource(Scene source, Scene one, Scene other) { }

    private record OfAnything(Scene one, Scene other) { }

    private final Possibilities possibilities;
    private final Cast cast;
    private final Formulas formulas;
    private final Memory memory;
    private final StoreRules rules;

    public JointFirings(Possibilities possibilities, Cast cast, Formulas formulas, Memory memory, StoreRules rules) {
        this.possibilities = possibilities;
        this.cast = cast;
        this.formulas = formulas;
        this.memory = memory;
        this.rules = rules;
    }

    /** An object as it is after a write of a live handler that fires both others. */
    public Optional<PartialState> byHandler(Handler writer, Handler one, Handler other) {
        return possibilities.isLive(writer) ? memory.recall(new OfHandler(possibilities.scene(writer),
                possibilities.scene(one), possibilities.scene(other)), () -> byOutput(cast.role(writer), writer.output(),
                        possibilities.actor(writer).condition(), one, other)) : Optional.empty();
    }

    /** An object as it is after a write of a source that fires both handlers. */
    public Optional<PartialState> bySource(Source source, Handler one, Handler other) {
        return cast.mayFire(source, one) && cast.mayFire(source, other) ? memory.recall(new OfSource(possibilities.scene(source),
                possibilities.scene(one), possibilities.scene(other)), () -> byOutput(cast.role(source), source.output(),
                        Formula.TRUE, one, other)) : Optional.empty();
    }

    private Optional<PartialState> byOutput(Role writer, Output output, Formula before, Handler one, Handler other) {
        return switch (output) {
            case Output.None none -> Optional.empty();
            case Output.Delete delete -> object(writer, new Write(before, Formula.TRUE, Event.DELETE), one, other);
            case Output.Write(boolean fresh, Expression expression) -> object(writer, new Write(before,
                    formulas.of(expression), fresh ? Event.CREATE : Event.CHANGE), one, other);
        };
    }

    /** Most pairs never meet; that is told for all times, and by small sets of values. */
    private Optional<PartialState> object(Role writer, Write write, Handler one, Handler other) {
        boolean thinkable = possibilities.allowAnything() || memory.recall(new InAnyWorld(writer, cast.role(one),
                cast.role(other)), () -> isThinkable(write, one, other));
        return thinkable ? object(write, one, other, possible(write, one, other)) : Optional.empty();
    }

    private boolean isThinkable(Write write, Handler one, Handler other) {
        try {
            return object(write, one, other, Formula.TRUE).isPresent();
        } catch (BudgetExceeded e) {
            return true;
        }
    }

    /** An object as it is after some write that fires both handlers, where anything may be written to it. */
    public Optional<PartialState> byAnything(Handler one, Handler other) {
        return mayMeet(one, other) ? memory.recall(new OfAnything(possibilities.scene(one), possibilities.scene(other)),
                () -> byAnyEvent(one, other)) : Optional.empty();
    }

    private Optional<PartialState> byAnyEvent(Handler one, Handler other) {
        Formula anything = new Formula.All(keys(one, other).stream()
                .<Formula>map(key -> new Formula.Literal(key, ValueSet.everything())).toList());
        return Stream.of(Event.CREATE, Event.CHANGE, Event.DELETE).flatMap(event -> {
            Write write = new Write(Formula.TRUE, event == Event.DELETE ? Formula.TRUE : anything, event);
            return object(write, one, other, possible(write, one, other)).stream();
        }).findFirst();
    }

    /** Whether one write, of whatever kind, may make both fire: a cheap look that errs on the side of yes. */
    public boolean mayMeet(Handler one, Handler other) {
        return one.events().stream().anyMatch(other.events()::contains) && memory.recall(
                new Meeting(cast.role(one), cast.role(other)), () -> Satisfiability.of(both(one, other), formulas));
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

    private Optional<PartialState> object(Write write, Handler one, Handler other, Formula possible) {
        if (!one.events().contains(write.event) || !other.events().contains(write.event)) {
            return Optional.empty();
        }
        List<Formula> before = new ArrayList<>(List.of(write.before, possible));
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

    /** What an object satisfies before a change that can fire a handler. */
    private Formula unheld(Handler handler) {
        return memory.recall(new Unheld(cast.role(handler)), () -> {
            Formula not = formulas.of(new Expression.Not(handler.trigger().condition()));
            return Satisfiability.of(not, formulas) ? not : Formula.TRUE;
        });
    }

    private Actor actor(Handler handler) {
        return possibilities.actor(handler);
    }
}
