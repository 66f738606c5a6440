package org.storletdesigner.app.keys;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.keys.KeyEntry;
import org.storletdesigner.analysis.keys.KeyUse;
import org.storletdesigner.analysis.keys.KeyValue;

/** A row of the dictionary. */
sealed interface KeyRow {
    /** The key that it is about. */
    KeyEntry entry();

    String text();

    String kind();

    List<KeyUse> readers();

    List<KeyUse> writers();

    List<Finding> findings();

    /** All who read or write it. */
    default Stream<KeyUse> users() {
        return Stream.concat(readers().stream(), writers().stream()).distinct();
    }

    /** Whether all of these words stand in it. */
    default boolean matches(String[] words) {
        String all = (text() + " " + kind() + " " + names(readers()) + " " + names(writers()) + " " + said())
                .toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(all::contains);
    }

    /** What the findings say, in one line. */
    default String said() {
        return findings().stream().map(Finding::message).collect(Collectors.joining("; "));
    }

    static String names(List<KeyUse> uses) {
        return uses.stream().map(use -> use.source() ? KeyMessages.source + " " + use.name() : use.name())
                .collect(Collectors.joining(", "));
    }

    /** A key. */
    record OfKey(KeyEntry entry) implements KeyRow {
        @Override
        public String text() {
            return entry.key();
        }

        @Override
        public String kind() {
            return entry.values().stream().map(value -> word(value.kind())).distinct()
                    .collect(Collectors.joining(", "));
        }

        @Override
        public List<KeyUse> readers() {
            return entry.readers();
        }

        @Override
        public List<KeyUse> writers() {
            return entry.writers();
        }

        @Override
        public List<Finding> findings() {
            return entry.findings();
        }
    }

    /** Something with which a key is compared, or that is written to it. */
    record OfValue(KeyEntry entry, KeyValue value) implements KeyRow {
        @Override
        public String text() {
            return value.text().isEmpty() ? "\"\"" : value.text();
        }

        @Override
        public String kind() {
            return word(value.kind());
        }

        @Override
        public List<KeyUse> readers() {
            return value.readers();
        }

        @Override
        public List<KeyUse> writers() {
            return value.writers();
        }

        @Override
        public List<Finding> findings() {
            return value.kind() == KeyValue.Kind.CONSTANT ? entry.findings().stream()
                    .filter(finding -> finding.message().contains('"' + value.text() + '"')).toList() : List.of();
        }
    }

    private static String word(KeyValue.Kind kind) {
        return switch (kind) {
            case CONSTANT -> KeyMessages.constant;
            case NUMBER -> KeyMessages.number;
            case PATTERN -> KeyMessages.pattern;
            case PRESENCE -> KeyMessages.presence;
        };
    }
}
