package org.storletdesigner.logic.trial;

/** Whether something holds; unknown where that is too hard to say. */
public enum Truth {
    HOLDS, FAILS, UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    Truth not() {
        return switch (this) {
            case HOLDS -> FAILS;
            case FAILS -> HOLDS;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
