package org.storletdesigner.logic.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A test of one present value, decided by the JDK's own strings, patterns and decimals; immutable. */
public sealed interface Check {
    /** Whether a present value passes; an absent one never does. */
    boolean accepts(String value);

    /** The same text. */
    record Same(String value) implements Check {
        @Override
        public boolean accepts(String candidate) {
            return candidate.equals(value);
        }
    }

    /** One of some texts. */
    record OneOf(List<String> values) implements Check {
        @Override
        public boolean accepts(String candidate) {
            return values.contains(candidate);
        }
    }

    /** A text with {@code *} for any run of characters and {@code ?} for any one. */
    record Wild(String glob) implements Check {
        @Override
        public boolean accepts(String candidate) {
            return Compiled.of("(?s)" + glob.codePoints().mapToObj(Wild::piece).collect(Collectors.joining()))
                    .matcher(candidate).matches();
        }

        private static String piece(int character) {
            return switch (character) {
                case '*' -> ".*";
                case '?' -> ".";
                default -> Pattern.quote(Character.toString(character));
            };
        }
    }

    /** A pattern that the whole value matches. */
    record Shape(String pattern) implements Check {
        @Override
        public boolean accepts(String candidate) {
            return Compiled.of(pattern).matcher(candidate).matches();
        }
    }

    /** A number in an order, told by its sign, to the given one. */
    record Order(String sign, String number) implements Check {
        private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

        @Override
        public boolean accepts(String candidate) {
            if (!NUMBER.matcher(candidate).matches()) {
                return false;
            }
            int order = new BigDecimal(candidate).compareTo(new BigDecimal(number));
            return switch (sign) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                default -> throw new IllegalArgumentException("no such order: " + sign);
            };
        }
    }

    /** Anything at all. */
    record Present() implements Check {
        @Override
        public boolean accepts(String candidate) {
            return true;
        }
    }

    /** Patterns that were compiled once. */
    final class Compiled {
        private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

        private Compiled() { }

        private static Pattern of(String pattern) {
            return PATTERNS.computeIfAbsent(pattern, Pattern::compile);
        }
    }
}
