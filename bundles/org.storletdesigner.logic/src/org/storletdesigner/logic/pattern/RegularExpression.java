package org.storletdesigner.logic.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A regular expression over code points, as a tree. Immutable; equal when structurally equal. */
public sealed interface RegularExpression {
    /** The greatest count of a repetition without an end. */
    int UNBOUNDED = -1;

    RegularExpression EMPTY = new Empty();
    RegularExpression EPSILON = new Epsilon();
    /** Any one code point. */
    RegularExpression ANY = new Characters(CodePoints.ALL);
    /** Any run of code points. */
    RegularExpression ANYTHING = new Repeat(ANY, 0, UNBOUNDED);

    /** No string. */
    record Empty() implements RegularExpression { }

    /** The string without characters. */
    record Epsilon() implements RegularExpression { }

    /** One string of at least one character. */
    record Literal(String text) implements RegularExpression {
        public Literal {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("the empty string is written as epsilon");
            }
        }
    }

    /** One code point of a set. */
    record Characters(CodePoints set) implements RegularExpression {
        public Characters {
            Objects.requireNonNull(set);
        }
    }

    /** One part after the other. */
    record Concatenation(List<RegularExpression> parts) implements RegularExpression {
        public Concatenation {
            parts = List.copyOf(parts);
        }
    }

    /** One of the options. */
    record Alternation(List<RegularExpression> options) implements RegularExpression {
        public Alternation {
            options = List.copyOf(options);
        }
    }

    /** The body at least {@code min} and at most {@code max} times; {@link #UNBOUNDED} means without an end. */
    record Repeat(RegularExpression body, int min, int max) implements RegularExpression {
        public Repeat {
            Objects.requireNonNull(body);
            if (min < 0 || max != UNBOUNDED && max < min) {
                throw new IllegalArgumentException("cannot repeat from " + min + " to " + max + " times");
            }
        }

        /** How many copies of the body spell the repetition out. */
        int copies() {
            return Math.max(1, max == UNBOUNDED ? min : max);
        }
    }

    /** Exactly this string. */
    static RegularExpression literal(String text) {
        return text.isEmpty() ? EPSILON : new Literal(text);
    }

    /** The parts one after the other, in the simplest form. */
    static RegularExpression concatenation(List<RegularExpression> parts) {
        List<RegularExpression> wide = new ArrayList<>(parts);
        wide.removeIf(Epsilon.class::isInstance);
        return switch (wide.size()) {
            case 0 -> EPSILON;
            case 1 -> wide.getFirst();
            default -> new Concatenation(wide);
        };
    }

    /** One of the options, in the simplest form. */
    static RegularExpression alternation(List<RegularExpression> options) {
        if (options.isEmpty()) {
            return EMPTY;
        }
        boolean single = options.size() == 1 || options.stream().allMatch(Epsilon.class::isInstance);
        return single ? options.getFirst() : new Alternation(options);
    }

    /** The body repeated, in the simplest form. */
    static RegularExpression repeat(RegularExpression body, int min, int max) {
        if (max == 0 || body instanceof Epsilon) {
            return EPSILON;
        }
        return min == 1 && max == 1 ? body : new Repeat(body, min, max);
    }

    /**
     * What building an automaton will cost: one for each position when repetitions are spelled out, and one for each
     * repetition. Saturates far above every limit rather than overflow.
     */
    default long size() {
        return switch (this) {
            case Empty empty -> 1;
            case Epsilon epsilon -> 1;
            case Characters characters -> 1;
            case Literal(String text) -> text.codePointCount(0, text.length());
            case Concatenation(List<RegularExpression> parts) -> sum(parts);
            case Alternation(List<RegularExpression> options) -> sum(options);
            case Repeat repeat -> 1 + times(repeat.body().size(), repeat.copies());
        };
    }

    private static long sum(List<RegularExpression> expressions) {
        long sum = 0;
        for (RegularExpression expression : expressions) {
            sum = Math.min(sum + expression.size(), 1L << 40);
        }
        return sum;
    }

    private static long times(long size, int copies) {
        return size > (1L << 40) / copies ? 1L << 40 : size * copies;
    }
}
