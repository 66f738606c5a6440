package org.storletdesigner.analysis.trace.reaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.verdict.StoreRules;

/** Tells which handlers of a workflow fire when something happens to an object. Immutable. */
public final class Listeners {
    private final StoreRules rules;
    private final List<Handler> inOrder;
    private final Map<String, Listener> listeners = new HashMap<>();
    private final Map<String, Set<Formula>> tests = new HashMap<>();

    public Listeners(Workflow workflow, Formulas formulas) {
        rules = workflow.rules();
        inOrder = workflow.handlers().stream().sorted(Comparator.comparing(Handler::name)).toList();
        inOrder.forEach(handler -> listener(handler, formulas).ifPresent(this::add));
    }

    private static Optional<Listener> listener(Handler handler, Formulas formulas) {
        try {
            return Optional.of(Listener.of(handler, formulas));
        } catch (BudgetExceeded e) {
            return Optional.empty();
        }
    }

    private void add(Listener listener) {
        listeners.put(listener.handler().id(), listener);
        for (Formula formula : List.of(listener.trigger(), listener.condition())) {
            formula.literals().forEach(literal ->
                    tests.computeIfAbsent(literal.key(), key -> new LinkedHashSet<>()).add(literal));
        }
    }

    /** What handlers ask of some keys, a literal each. */
    public List<Formula> tests(Collection<String> keys) {
        List<Formula> asked = new ArrayList<>();
        keys.forEach(key -> asked.addAll(tests.getOrDefault(key, Set.of())));
        return asked;
    }

    public Situation after(Event event, State before, State after) {
        List<Call> calls = new ArrayList<>();
        List<Handler> open = new ArrayList<>();
        for (Handler handler : inOrder) {
            Optional<Boolean> fires = fires(handler, event, before, after);
            if (fires.isEmpty()) {
                open.add(handler);
            } else if (fires.get()) {
                calls.add(new Call(handler, after));
            }
        }
        return new Situation(event, before, after, calls, open);
    }

    private Optional<Boolean> fires(Handler handler, Event event, State before, State after) {
        if (!handler.events().contains(event)) {
            return Optional.of(false);
        }
        return Optional.ofNullable(listeners.get(handler.id())).flatMap(listener ->
                Listener.holds(listener.condition(), after) ? isNoticed(listener, event, before) : Optional.of(false));
    }

    private Optional<Boolean> isNoticed(Listener listener, Event event, State before) {
        boolean isNew = event != Event.CHANGE || rules.firing() == StoreRules.Firing.EVERY_WRITE
                || !Listener.holds(listener.trigger(), before);
        return isNew ? Optional.of(true) : listener.always();
    }

    /** Those that read something of the object come first, then those of which the fewest clauses fail. */
    public List<Miss> misses(Situation situation, Formulas formulas, int most) {
        return inOrder.stream().filter(handler -> situation.calls().stream()
                .noneMatch(call -> call.handler().id().equals(handler.id())))
                .flatMap(handler -> miss(handler, situation, formulas).stream())
                .sorted(Comparator.comparing((Miss miss) -> !readsSomething(miss, situation.after()))
                        .thenComparingInt(miss -> miss.failing().size()).thenComparing(Miss::reason)
                        .thenComparing(miss -> -miss.clauses()))
                .limit(most).toList();
    }

    private static boolean readsSomething(Miss miss, State object) {
        return Atoms.of(miss.handler().condition()).filter(Expression.Atom.class::isInstance)
                .anyMatch(atom -> object.values().containsKey(((Expression.Atom) atom).key().literal()));
    }

    private Optional<Miss> miss(Handler handler, Situation situation, Formulas formulas) {
        List<Expression> clauses = clauses(handler.condition());
        try {
            List<Expression> failing = clauses.stream()
                    .filter(clause -> !Listener.holds(formulas.of(clause), situation.after())).toList();
            Miss.Reason reason = !handler.events().contains(situation.event()) ? Miss.Reason.OTHER_EVENT
                    : failing.isEmpty() ? Miss.Reason.HELD_BEFORE : Miss.Reason.DOES_NOT_HOLD;
            return Optional.of(new Miss(handler, reason, failing, clauses.size()));
        } catch (BudgetExceeded e) {
            return Optional.empty();
        }
    }

    private static List<Expression> clauses(Expression condition) {
        return condition instanceof Expression.And(List<Expression> operands)
                ? operands.stream().flatMap(operand -> clauses(operand).stream()).toList() : List.of(condition);
    }
}
