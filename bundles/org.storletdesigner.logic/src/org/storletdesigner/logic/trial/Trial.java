package org.storletdesigner.logic.trial;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.wording.PlainWords;

/**
 * What one write does to one handler: whether it fires, and because of which clauses. Immutable.
 *
 * @param trigger what must hold, tried on the new state
 * @param extra the extra condition, tried on the new state
 * @param before what must hold, tried on the old state; empty where that does not count
 */
public record Trial(Truth fires, Clause trigger, Clause extra, Optional<Clause> before) {
    /** So many tests are named; more would not be read. */
    private static final int NAMED = 3;

    /**
     * Tries ground expressions.
     *
     * @param old the object before the write; empty where the write makes it
     */
    public static Trial of(Trigger trigger, Expression extra, Optional<State> old, State now, StoreRules.Firing firing,
            Limits limits) {
        Clause holds = new Clauses(now, limits).of(trigger.condition());
        Clause allowed = new Clauses(now, limits).of(extra);
        Optional<Clause> before = firing == StoreRules.Firing.EVERY_WRITE || isAlways(trigger) ? Optional.empty()
                : old.map(state -> new Clauses(state, limits).of(trigger.condition()));
        Truth fires = all(List.of(holds.truth(), allowed.truth(),
                before.map(each -> each.truth().not()).orElse(Truth.HOLDS)));
        return new Trial(fires, holds, allowed, before);
    }

    private static boolean isAlways(Trigger trigger) {
        return trigger.condition().equals(Expression.TRUE);
    }

    private static Truth all(List<Truth> truths) {
        return truths.contains(Truth.FAILS) ? Truth.FAILS : truths.contains(Truth.UNKNOWN) ? Truth.UNKNOWN
                : Truth.HOLDS;
    }

    /** The answer and its reason in one sentence without its full stop. */
    public String sentence() {
        return switch (fires) {
            case HOLDS -> "fires: " + names(trigger)
                    + (before.isPresent() ? ", which did not hold before" : "");
            case FAILS -> "does not fire: " + failure();
            case UNKNOWN -> "cannot be said: a pattern is too hard to try";
        };
    }

    private String failure() {
        if (trigger.truth() == Truth.FAILS) {
            return "it does not hold that " + names(trigger);
        }
        return extra.truth() == Truth.FAILS ? "the extra condition fails, since it does not hold that " + names(extra)
                : "the trigger held before already, so nothing has changed for it";
    }

    private static String names(Clause clause) {
        List<String> names = clause.deciding().stream().map(PlainWords::condition).distinct().toList();
        String listed = names.stream().limit(NAMED).collect(Collectors.joining("; "));
        return names.size() <= NAMED ? listed : listed + " and " + (names.size() - NAMED) + " more";
    }
}
