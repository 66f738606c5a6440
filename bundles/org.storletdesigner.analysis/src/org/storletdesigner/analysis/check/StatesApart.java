package org.storletdesigner.analysis.check;

import java.util.List;
import org.storletdesigner.analysis.memory.Role;

/** Tells apart, at a glance because there are many pairs, most handlers that no one state fires both. */
final class StatesApart {
    private record Begun(Role role) { }

    private final List<Beginnings> beginnings;

    StatesApart(Subject subject) {
        beginnings = subject.workflow().handlers().stream().map(handler -> subject.memory().recall(
                new Begun(subject.cast().role(handler)), () -> Subject.unlessTooHard(() -> Beginnings.of(
                        subject.formulas().of(handler.condition()))).orElse(Beginnings.UNKNOWN))).toList();
    }

    /** Whether no state satisfies the conditions of both handlers, by their numbers in the workflow. */
    boolean are(int one, int other) {
        return beginnings.get(one).areApartFrom(beginnings.get(other));
    }
}
