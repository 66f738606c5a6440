package org.storletdesigner.logic.table.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.solver.Formulas;

/**
 * The ways to satisfy some clauses: for each clause one of its keys, and for each key that is chosen the values that
 * satisfy all clauses which chose it. The clauses hold exactly where some way holds.
 */
final class Models {
    private static final int MOST_STEPS = 1_000;

    private final List<Terms> clauses;
    private final Formulas formulas;
    private final int most;
    private final List<Terms> found = new ArrayList<>();
    private int steps;

    private Models(Clauses clauses, int most, Formulas formulas) {
        this.clauses = clauses.all();
        this.formulas = formulas;
        this.most = most;
    }

    /** All ways; nothing where they are more than the given number, or too hard to find. */
    static Optional<List<Terms>> of(Clauses clauses, int most, Formulas formulas) {
        Models models = new Models(clauses, most, formulas);
        return models.extend(0, Terms.NONE) ? Optional.of(models.found) : Optional.empty();
    }

    /** Whether there is a way; nothing where that is too hard to find. */
    static Optional<Boolean> areThere(Clauses clauses, Formulas formulas) {
        Models models = new Models(clauses, 1, formulas);
        boolean all = models.extend(0, Terms.NONE);
        return all || !models.found.isEmpty() ? Optional.of(!models.found.isEmpty()) : Optional.empty();
    }

    /** Whether to go on: there are not too many. */
    private boolean extend(int clause, Terms chosen) {
        if (clause == clauses.size()) {
            found.add(chosen);
            return found.size() <= most;
        }
        Terms terms = clauses.get(clause);
        for (int i = 0; i < terms.size(); i++) {
            Optional<Terms> narrowed = chosen.and(Terms.of(terms.key(i), terms.set(i)), formulas);
            if (++steps > MOST_STEPS || narrowed.isPresent() && !extend(clause + 1, narrowed.get())) {
                return false;
            }
        }
        return true;
    }
}
