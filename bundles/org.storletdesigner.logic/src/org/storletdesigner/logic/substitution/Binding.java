package org.storletdesigner.logic.substitution;

import java.util.List;
import java.util.Objects;

/** The values of one variable: one, or a list. No value is the same as no binding. Immutable. */
public record Binding(Kind kind, List<String> values) {
    /** What a variable stands for. */
    public enum Kind {
        /** Characters that stand for themselves, in patterns and globs, too. */
        TEXT,
        /** A number, written as in {@code size < 12.5}. */
        NUMBER,
        /** A pattern where a pattern stands, a glob where a glob stands; elsewhere its characters. */
        PATTERN
    }

    public Binding {
        Objects.requireNonNull(kind);
        values = List.copyOf(values);
    }

    public static Binding text(String... values) {
        return new Binding(Kind.TEXT, List.of(values));
    }

    public static Binding number(String... values) {
        return new Binding(Kind.NUMBER, List.of(values));
    }

    public static Binding pattern(String... values) {
        return new Binding(Kind.PATTERN, List.of(values));
    }

    boolean isList() {
        return values.size() > 1;
    }

    /** The value at a position of a list; a single value stands at all positions. */
    String at(int position) {
        return isList() ? values.get(position) : values.getFirst();
    }
}
