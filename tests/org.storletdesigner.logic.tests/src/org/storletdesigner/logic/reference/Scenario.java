package org.storletdesigner.logic.reference;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One question about an output and a trigger, with everything that the answer depends on.
 *
 * @param kind what the output is
 * @param output what is written; without meaning where the kind is none or delete
 * @param appear what must hold in the new state
 * @param disappear what must not hold in the new state
 * @param extra the reading handler's extra condition
 * @param before what the object satisfied before the write
 * @param everyWrite whether every write fires, not only a change
 * @param replace whether a write drops the keys that it does not write
 * @param events what the reading handler listens to
 */
public record Scenario(Kind kind, Formula output, Formula appear, Formula disappear, Formula extra, Formula before,
        boolean everyWrite, boolean replace, Set<Kind> events) {
    /** What an output is to the object, and so the event that it makes. */
    public enum Kind { NONE, CREATE, CHANGE, DELETE }

    /** The events of a handler that says nothing of them. */
    public static final Set<Kind> DEFAULT_EVENTS = Collections.unmodifiableSet(EnumSet.of(Kind.CREATE, Kind.CHANGE));

    public Scenario {
        events = events.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(events));
    }

    /** A pair of which nothing is known but its two sides. */
    public static Scenario bare(Kind kind, Formula output, Formula trigger) {
        return new Scenario(kind, output, trigger, Formula.FALSE, Formula.TRUE, Formula.TRUE, false, false,
                DEFAULT_EVENTS);
    }

    /** The same question for a store where every write fires. */
    public Scenario onEveryWrite() {
        return new Scenario(kind, output, appear, disappear, extra, before, true, replace, events);
    }

    /** What must hold in the new state. */
    public Formula trigger() {
        return new Formula.All(List.of(appear, new Formula.Negation(disappear), extra));
    }

    /** What must hold in the new state, the extra condition apart. */
    public Formula triggerAlone() {
        return new Formula.All(List.of(appear, new Formula.Negation(disappear)));
    }

    /** Whether the output is a write, of this object or of a new one. */
    public boolean writes() {
        return kind == Kind.CREATE || kind == Kind.CHANGE;
    }
}
