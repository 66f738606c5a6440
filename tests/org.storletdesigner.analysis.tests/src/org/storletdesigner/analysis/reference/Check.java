package org.storletdesigner.analysis.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** A test of one present value, decided by the JDK's own strings and decimals; immutable. */
public sealed interface Check {
    /** Whether a present value passes; an absent one never does. */
    boolean accepts(String value);

    /** The test of a key in the expression language. */
    String text(String key);

    /** The same text. */
    record Same(String value) implements Check {
        @Override
        public boolean accepts(String candidate) {
            return candidate.equals(value);
        }

        @Override
        public String text(String key) {
            return key + " = " + value;
        }
    }

    /** One of some texts. */
    record OneOf(List<String> values) implements Check {
        @Override
        public boolean accepts(String candidate) {
            return values.contains(candidate);
        }

        @Override
        public String text(String key) {
            return key + " in (" + String.join(", ", values) + ")";
        }
    }

    /** A number in an order, told by its sign, to the given one. */
    record Order(String sign, String number) implements Check {
        private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

        @Override
        public boolean accepts(String candidate) {
            return NUMBER.matcher(candidate).matches()
                    && isInOrder(new BigDecimal(candidate).compareTo(new BigDecimal(number)));
        }

        private boolean isInOrder(int order) {
            return switch (sign) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                default -> throw new IllegalArgumentException("no such order: " + sign);
            };
        }

        @Override
        public String text(String key) {
            return key + " " + sign + " " + number;
        }
    }

    /** Anything at all. */
    record Present() implements Check {
        @Override
        public boolean accepts(String candidate) {
            return true;
        }

        @Override
        public String text(String key) {
            return "exists(" + key + ")";
        }
    }
}
