package org.storletdesigner.logic.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.storletdesigner.logic.language.Limits;
import org.storletdesigner.logic.language.ValueSet;
import org.storletdesigner.logic.solver.Formula;

/** A satisfiable condition as a few clauses; clauses of one key alone are merged. Immutable. */
record Clauses(List<Terms> all) {
    private static final int MOST = 12;

    /** The clauses of a condition that is known to have a state; nothing where they would be too many. */
    static Optional<Clauses> of(Formula condition, Keys keys, Limits limits) {
        return NormalForms.clauses(condition, MOST, limits).map(clauses -> new Clauses(
                merged(clauses, limits).stream().map(keys::terms).toList()));
    }

    private static List<Map<String, ValueSet>> merged(List<Map<String, ValueSet>> clauses, Limits limits) {
        Map<String, ValueSet> units = new TreeMap<>();
        List<Map<String, ValueSet>> merged = new ArrayList<>();
        for (Map<String, ValueSet> clause : clauses) {
            if (clause.size() == 1) {
                clause.forEach((key, set) -> units.merge(key, set, (a, b) -> a.and(b, limits)));
            } else {
                merged.add(clause);
            }
        }
        units.forEach((key, set) -> merged.add(set.isEmpty() ? Map.of() : Map.of(key, set)));
        return merged;
    }
}
