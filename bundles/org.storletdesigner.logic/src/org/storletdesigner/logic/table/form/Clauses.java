package org.storletdesigner.logic.table.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.valueset.ValueSet;

/** A condition as a few clauses; clauses of one key alone are merged. One without terms never holds. Immutable. */
record Clauses(List<Terms> all) {
    private static final int MOST = 40;

    /** The clauses of a condition; nothing where they would be too many. */
    static Optional<Clauses> of(Formula condition, Formulas formulas) {
        return NormalForms.clauses(condition, MOST, formulas).map(clauses -> new Clauses(merged(clauses, formulas)));
    }

    private static List<Terms> merged(List<Terms> clauses, Formulas formulas) {
        Map<String, ValueSet> units = new TreeMap<>();
        List<Terms> merged = new ArrayList<>(clauses.size());
        for (Terms clause : clauses) {
            if (clause.size() == 1) {
                units.merge(clause.key(0), clause.set(0), formulas::both);
            } else {
                merged.add(clause);
            }
        }
        units.forEach((key, set) -> merged.add(set.isEmpty() ? Terms.NONE : Terms.of(key, set)));
        return merged;
    }

    /** Whether the condition holds in every state. */
    boolean alwaysHold() {
        return all.isEmpty();
    }
}
