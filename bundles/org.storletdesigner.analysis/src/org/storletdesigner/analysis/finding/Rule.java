package org.storletdesigner.analysis.finding;

/** The rules that findings are about. */
public enum Rule {
    CYCLE("cycle", "handlers trigger each other in a ring"),
    SHORTCUT("shortcut", "a handler is fired at once and again by a longer way"),
    OVERLAP("overlap", "one write can fire two handlers"),
    CONFLICT("conflict", "one write can fire two handlers that overwrite each other"),
    DUPLICATE("duplicate", "two handlers do the same for the same objects"),
    STARVING("starving", "a handler can never run"),
    DEAD_OUTPUT("dead-output", "an output contradicts itself"),
    UNKNOWN_KEY("unknown-key", "a key or value is read that nothing writes, or written and never read"),
    FOLDED_KEY("folded-key", "keys that are spelled apart are one key at the store"),
    UNBOUND("unbound", "a variable has no value"),
    BAD_VALUE("bad-value", "a variable has a value that it does not allow"),
    EXPECTATION("expectation", "an expectation of the document does not hold"),
    UNDECIDED("undecided", "the budget left something open");

    private final String id;
    private final String summary;

    Rule(String id, String summary) {
        this.id = id;
        this.summary = summary;
    }

    /** The stable name of the rule. */
    public String id() {
        return id;
    }

    /** What the rule finds, in a few words. */
    public String summary() {
        return summary;
    }
}
