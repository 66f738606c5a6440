package org.storletdesigner.analysis.workflow;

/** The texts of a workflow in which an expression stands. */
public enum Part {
    TRIGGER("trigger"), OUTPUT("output"), EXTRA_CONDITION("extra condition"), SOURCE("source");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    /** What people call it. */
    public String word() {
        return word;
    }
}
