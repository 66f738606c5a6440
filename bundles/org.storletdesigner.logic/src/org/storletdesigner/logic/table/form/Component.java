package org.storletdesigner.logic.table.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.valueset.ValueSet;

/**
 * Some clauses of a trigger that share keys, so that their terms cannot be chosen independently, and all combinations
 * of terms that satisfy them. Each list says: one of these choices, with all of its conditions. Immutable.
 *
 * @param satisfied the clauses can be satisfied in some environment
 * @param caused they can be, and one of them is not satisfied with some other values written in that environment
 * @param sure they can be satisfied in every environment
 */
public record Component(List<List<Condition>> satisfied, List<List<Condition>> caused, List<List<Condition>> sure) {
    private static final int MOST = 256;
    private static final int IMPLIED = -1;

    /** The component of the clauses with these numbers; nothing where their combinations would be too many. */
    static Optional<Component> of(List<Terms> clauses, List<Integer> members, Formulas formulas) {
        long combinations = 1;
        for (int member : members) {
            combinations = Math.min(combinations * (clauses.get(member).size() + 1L), MOST + 1L);
        }
        return combinations > MOST ? Optional.empty()
                : Optional.of(new Combinations(clauses, members, formulas).component());
    }

    /** Walks all combinations. */
    private static final class Combinations {
        private final List<Terms> clauses;
        private final List<Integer> members;
        private final Formulas formulas;
        private final Component found = new Component(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        // For each member the place of the term that is chosen, or IMPLIED.
        private final int[] chosen;

        Combinations(List<Terms> clauses, List<Integer> members, Formulas formulas) {
            this.clauses = clauses;
            this.members = members;
            this.formulas = formulas;
            chosen = new int[members.size()];
        }

        Component component() {
            extend(0, new TreeMap<>(), false);
            return found;
        }

        private Terms clause(int member) {
            return clauses.get(members.get(member));
        }

        private void extend(int member, Map<String, ValueSet> meets, boolean implied) {
            if (member == chosen.length) {
                add(meets, implied);
                return;
            }
            chosen[member] = IMPLIED;
            extend(member + 1, meets, true);
            Terms clause = clause(member);
            for (int place = 0; place < clause.size(); place++) {
                Map<String, ValueSet> narrowed = new TreeMap<>(meets);
                if (!narrowed.merge(clause.key(place), clause.set(place), formulas::both).isEmpty()) {
                    chosen[member] = place;
                    extend(member + 1, narrowed, implied);
                }
            }
        }

        private void add(Map<String, ValueSet> meets, boolean implied) {
            found.sure.add(sure(meets));
            if (!implied) {
                List<Condition> satisfied = new ArrayList<>();
                meets.forEach((key, meet) -> satisfied.add(new Condition.Allowed(key, meet, meet)));
                found.satisfied.add(satisfied);
                for (int pivot = 0; pivot < chosen.length; pivot++) {
                    found.caused.add(caused(pivot, meets));
                }
            }
        }

        private List<Condition> sure(Map<String, ValueSet> meets) {
            List<Condition> sure = new ArrayList<>();
            for (int member = 0; member < chosen.length; member++) {
                if (chosen[member] == IMPLIED) {
                    sure.add(new Condition.Implied(members.get(member)));
                }
            }
            meets.forEach((key, meet) -> sure.add(new Condition.Written(key, meet)));
            return sure;
        }

        /** The pivot is satisfied by a written key, and no key that is kept satisfies it. */
        private List<Condition> caused(int pivot, Map<String, ValueSet> meets) {
            Terms clause = clause(pivot);
            String cause = clause.key(chosen[pivot]);
            List<Condition> caused = new ArrayList<>();
            meets.forEach((key, meet) -> caused.add(key.equals(cause) ? new Condition.Written(key, meet)
                    : new Condition.Allowed(key, meet, spared(meet, clause.set(key)))));
            for (int place = 0; place < clause.size(); place++) {
                if (!meets.containsKey(clause.key(place))) {
                    caused.add(new Condition.Spared(clause.key(place), clause.set(place)));
                }
            }
            return caused;
        }

        private ValueSet spared(ValueSet meet, ValueSet denied) {
            return denied == null ? meet : formulas.minus(meet, denied);
        }
    }
}
