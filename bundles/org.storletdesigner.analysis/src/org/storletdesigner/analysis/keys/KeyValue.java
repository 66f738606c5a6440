package org.storletdesigner.analysis.keys;

import java.util.List;
import java.util.Objects;

/**
 * Something with which a key is compared, or that is written to it.
 *
 * @param text how it is written: a constant as it is, anything else with its operator
 */
public record KeyValue(Kind kind, String text, List<KeyUse> readers, List<KeyUse> writers) {
    /** What kinds of values there are, the plainest first. */
    public enum Kind {
        CONSTANT, NUMBER, PATTERN, PRESENCE
    }

    public KeyValue {
        Objects.requireNonNull(kind);
        readers = List.copyOf(readers);
        writers = List.copyOf(writers);
    }
}
