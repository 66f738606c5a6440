package org.storletdesigner.analysis.reference;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A handler, as the reference sees it.
 *
 * @param events what it listens to
 * @param appear what must hold in the new state
 * @param disappear what must not hold in the new state
 * @param extra the extra condition
 */
public record Listener(String storlet, Set<Action.Kind> events, Condition appear, Condition disappear, Condition extra,
        Action action) {
    /** The events of a handler that says nothing of them. */
    public static final Set<Action.Kind> DEFAULT_EVENTS =
            Collections.unmodifiableSet(EnumSet.of(Action.Kind.CREATE, Action.Kind.CHANGE));

    public Listener {
        events = Collections.unmodifiableSet(EnumSet.copyOf(events));
    }

    /** What people read. */
    public String name() {
        return storlet + ".h";
    }

    /** What must hold, extra condition apart. */
    public Condition trigger() {
        return new Condition.All(List.of(appear, new Condition.Negation(disappear)));
    }

    /** The trigger in the expression language. */
    public String triggerText() {
        if (disappear.equals(Condition.FALSE)) {
            return Condition.text(appear);
        }
        String disappearText = "disappear: " + Condition.text(disappear);
        return appear.equals(Condition.TRUE) ? disappearText
                : "appear: " + Condition.text(appear) + ", " + disappearText;
    }

    @Override
    public String toString() {
        String listens = events.equals(DEFAULT_EVENTS) ? "" : " on " + events;
        String and = extra.equals(Condition.TRUE) ? "" : " and " + Condition.text(extra);
        return storlet + listens + ": [" + triggerText() + "]" + and + " -> [" + action.text() + "]";
    }
}
