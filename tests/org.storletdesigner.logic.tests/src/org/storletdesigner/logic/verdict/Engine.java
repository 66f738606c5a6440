package org.storletdesigner.logic.verdict;

import org.storletdesigner.logic.limit.Limits;

/** The engine under test, made in one place. */
final class Engine {
    private Engine() { }

    static VerdictEngine create() {
        return VerdictEngine.create(Limits.DEFAULT);
    }
}
