package org.storletdesigner.logic.expression;

import java.util.List;

/** A key, a value, a glob, a pattern or a number: literal pieces with variables between them. Immutable. */
public record Text(List<Part> parts) {
    /** A piece of a text. */
    public sealed interface Part { }

    /** Characters that stand for themselves. Never empty, unless the whole text is. */
    public record Literal(String value) implements Part { }

    /** {@code ${name}}: the place of a variable. */
    public record Variable(String name) implements Part { }

    public Text {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a text has at least one part; the empty text is an empty literal");
        }
    }

    /** The text of exactly these characters. */
    public static Text of(String literal) {
        return new Text(List.of(new Literal(literal)));
    }

    /** Whether no variable stands in this text. */
    public boolean isGround() {
        return parts.size() == 1 && parts.getFirst() instanceof Literal;
    }

    /**
     * The characters of a ground text.
     *
     * @throws IllegalStateException when a variable stands in it
     */
    public String literal() {
        if (parts.size() == 1 && parts.getFirst() instanceof Literal(String value)) {
            return value;
        }
        throw new IllegalStateException("variables are not bound in " + parts);
    }
}
