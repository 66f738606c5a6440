package org.storletdesigner.migration.plan;

import java.util.Objects;

/** What is called otherwise at the target than where it comes from; what lives there already keeps its names. */
public sealed interface Rename {
    String to();

    /** A key, wherever it is read or written. */
    record Key(String from, String to) implements Rename {
        public Key {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }

    /** A value of one key; keys are renamed first, so the key is named as it is called at the target. */
    record Value(String key, String from, String to) implements Rename {
        public Value {
            Objects.requireNonNull(key);
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }

    /** A storlet. */
    record Storlet(String from, String to) implements Rename {
        public Storlet {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }
}
