package org.storletdesigner.logic.table.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.Satisfiability;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.StoreRules;

/**
 * A triggered handler as the clauses of its condition, in components that share no keys. Immutable.
 *
 * @param onChange whether a write must be what makes the condition true
 */
public record ReaderForm(Kind kind, boolean onChange, List<Terms> clauses, List<Component> components) {
    /** How much is known. */
    public enum Kind {
        /** No state satisfies the condition. */
        SILENT,
        /** The clauses and components are the condition. */
        KNOWN,
        /** The clauses are what is needed, the components a part of it, and only the engine knows more. */
        VAGUE,
        /** The budget ran out. */
        HOPELESS
    }

    public ReaderForm {
        clauses = List.copyOf(clauses);
        components = List.copyOf(components);
    }

    private static ReaderForm without(Kind kind) {
        return new ReaderForm(kind, false, List.of(), List.of());
    }

    /** The form of a reader. */
    public static ReaderForm of(Reader reader, StoreRules rules, Formulas formulas) {
        try {
            Formula condition = formulas.of(reader.condition());
            boolean onChange = rules.firing() == StoreRules.Firing.ON_CHANGE && !alwaysFires(reader, formulas);
            return of(condition, onChange, formulas);
        } catch (BudgetExceeded e) {
            return without(Kind.HOPELESS);
        }
    }

    /** A trigger that holds in every state fires on every write, so that its extra condition alone decides. */
    private static boolean alwaysFires(Reader reader, Formulas formulas) {
        return !reader.extra().equals(Expression.TRUE) && clauses(formulas.of(reader.trigger()), formulas)
                .map(Clauses::alwaysHold).orElseGet(() -> Satisfiability.alwaysHolds(reader.trigger(), formulas));
    }

    private static Optional<Clauses> clauses(Formula formula, Formulas formulas) {
        try {
            return Clauses.of(formula, formulas);
        } catch (BudgetExceeded e) {
            return Optional.empty();
        }
    }

    private static ReaderForm of(Formula condition, boolean onChange, Formulas formulas) {
        try {
            Optional<Clauses> clauses = Clauses.of(condition, formulas);
            boolean hasState = clauses.flatMap(all -> Models.areThere(all, formulas))
                    .orElseGet(() -> Satisfiability.of(condition, formulas));
            return !hasState ? without(Kind.SILENT) : clauses.map(all -> of(all.all(), onChange, formulas))
                    .orElse(without(Kind.VAGUE));
        } catch (BudgetExceeded e) {
            return without(Kind.VAGUE);
        }
    }

    private static ReaderForm of(List<Terms> clauses, boolean onChange, Formulas formulas) {
        List<Component> components = new ArrayList<>();
        boolean known = true;
        for (List<Integer> members : components(clauses)) {
            Optional<Component> component = Component.of(clauses, members, formulas);
            component.ifPresent(components::add);
            known &= component.isPresent();
        }
        return new ReaderForm(known ? Kind.KNOWN : Kind.VAGUE, onChange, clauses, components);
    }

    /** The numbers of the clauses, those together that share keys, directly or over others. */
    private static Iterable<List<Integer>> components(List<Terms> clauses) {
        int[] leader = new int[clauses.size()];
        Map<String, Integer> firstOf = new HashMap<>();
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            for (int place = 0; place < clauses.get(i).size(); place++) {
                Integer first = firstOf.putIfAbsent(clauses.get(i).key(place), i);
                if (first != null) {
                    leader[leader(leader, first)] = leader(leader, i);
                }
            }
        }
        Map<Integer, List<Integer>> components = new LinkedHashMap<>();
        for (int i = 0; i < leader.length; i++) {
            components.computeIfAbsent(leader(leader, i), none -> new ArrayList<>()).add(i);
        }
        return components.values();
    }

    private static int leader(int[] leaders, int member) {
        int leader = member;
        while (leaders[leader] != leader) {
            leader = leaders[leader];
        }
        return leader;
    }
}
