package org.storletdesigner.logic.verdict;

import java.util.Objects;

/** What a store does with writes: when handlers fire, and what becomes of keys that a write leaves out. */
public record StoreRules(Firing firing, Writing writing) {
    /** A store that fires on change and merges writes, as VISION Cloud. */
    public static final StoreRules DEFAULT = new StoreRules(Firing.ON_CHANGE, Writing.MERGE);

    /** When a trigger that holds after a write fires its handler. */
    public enum Firing {
        /** Only if it did not hold before. */
        ON_CHANGE,
        /** At every write, as S3 notifications. */
        EVERY_WRITE
    }

    /** What a write does to the keys that it does not write. */
    public enum Writing {
        /** They keep their values. */
        MERGE,
        /** They are dropped, as by a Swift POST. */
        REPLACE
    }

    public StoreRules {
        Objects.requireNonNull(firing);
        Objects.requireNonNull(writing);
    }
}
