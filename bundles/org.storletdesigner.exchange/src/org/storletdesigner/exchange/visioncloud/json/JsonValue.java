package org.storletdesigner.exchange.visioncloud.json;

import java.util.List;
import java.util.Map;

/** A value of a JSON file, and the offset of its first character. */
public sealed interface JsonValue {
    int offset();

    /** What people call it: "a text", "a list" and the like. */
    String kind();

    /** As it stands in the file. */
    String raw();

    record Text(int offset, MappedText text, String raw) implements JsonValue {
        @Override
        public String kind() {
            return "a text";
        }

        public String value() {
            return text.value();
        }

        /** Whether it has half of a surrogate pair, which no file can store. */
        public boolean isBroken() {
            return value().codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        }
    }

    /** A number, {@code true}, {@code false} or {@code null}. */
    record Scalar(int offset, String kind, String raw) implements JsonValue {
        public boolean isNull() {
            return raw.equals("null");
        }
    }

    record Items(int offset, List<JsonValue> values, String raw) implements JsonValue {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * An object with the first value of each of its fields.
     *
     * @param repeated where fields stand whose names came before
     */
    record Fields(int offset, Map<String, JsonValue> values, Map<String, Integer> repeated, String raw)
            implements JsonValue {
        @Override
        public String kind() {
            return "an object";
        }
    }
}
