package org.storletdesigner.analysis.finding;

/** The rules that findings are about. */
public enum Rule {
    CYCLE("cycle", "handlers trigger each other in a ring"),
    STARVING("starving", "a handler can never run"),
    DEAD_OUTPUT("dead-output", "an output contradicts itself"),
    UNBOUND("unbound", "a variable has no value"),
    BAD_VALUE("bad-value", "a variable has a value that it does not allow"),
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
