package org.storletdesigner.migration.plan;

/**
 * One thing that is done, in the order of a plan.
 *
 * @param sentence what people read, without a full stop
 */
public record Step(Kind kind, String sentence) {
    /** What is done; only the pointer makes a difference to who looks. */
    public enum Kind {
        DOCUMENT, JOURNAL, SNAPSHOT, PROGRAM, DEFINITIONS, POINTER, END
    }
}
