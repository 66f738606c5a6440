package org.storletdesigner.migration.plan;

/**
 * Why a plan cannot be carried out.
 *
 * @param sentence what is the matter and what to do, without a full stop
 */
public record Obstacle(Kind kind, String sentence) {
    /** What stands in the way. */
    public enum Kind {
        /** A storlet's name is taken. */
        NAME,
        /** A program's bytes are nowhere, or others are in its place, or it would not run. */
        PROGRAM,
        /** A renaming that cannot be done, or that changes nothing. */
        RENAME,
        /** A storlet is named that does not exist. */
        UNKNOWN,
        /** What was read of a snapshot is not whole. */
        DAMAGED,
        /** The document that would be live cannot be stored. */
        DOCUMENT
    }
}
