package org.storletdesigner.snapshot.item;

/**
 * What a snapshot's reader has to say of one of its items.
 *
 * @param subject the item as people know it: {@code the handler 'Resizing.resize'}, or its place when it has no name
 */
public record Remark(Kind kind, String subject, String sentence) {
    /** How grave it is: the first two are edits, the others are damage. */
    public enum Kind {
        /** It reads, and says something else than when the snapshot was written. */
        EDITED,
        /** It reads, and was not there when the snapshot was written. */
        ADDED,
        /** It was there when the snapshot was written. */
        MISSING,
        /** It cannot be read. */
        UNREADABLE,
        /** It reads, but what it refers to is gone, or it contradicts the rest. */
        LEFT_OUT;

        /** Whether something is lost. */
        public boolean isDamage() {
            return this != EDITED && this != ADDED;
        }
    }

    @Override
    public String toString() {
        return subject + ": " + sentence;
    }
}
