package org.storletdesigner.logic.valueset;

import java.math.BigDecimal;
import org.storletdesigner.logic.expression.Comparison;

/**
 * How the language of a value set was asked for: as an interval of numbers, or in words, or neither.
 *
 * @param interval the numbers that it is, or null
 * @param words a phrase such as "matches a+", or null; also null when it grew too long
 * @param negated whether the language is all strings but the ones that the rest describes
 */
record Wording(Interval interval, String words, boolean negated) {
    static final Wording NONE = new Wording(null, null, false);

    private static final int LONGEST = 120;

    /** Numbers between two bounds; a bound that is null is open, and one as typed keeps its digits. */
    record Interval(String lower, boolean withLower, String upper, boolean withUpper) {
        Interval and(Interval other) {
            boolean lowerHere = isTighter(lower, withLower, other.lower, other.withLower, 1);
            boolean upperHere = isTighter(upper, withUpper, other.upper, other.withUpper, -1);
            return new Interval(lowerHere ? lower : other.lower, lowerHere ? withLower : other.withLower,
                    upperHere ? upper : other.upper, upperHere ? withUpper : other.withUpper);
        }

        private static boolean isTighter(String here, boolean withHere, String there, boolean withThere, int sign) {
            if (here == null || there == null) {
                return there == null;
            }
            int order = sign * new BigDecimal(here).compareTo(new BigDecimal(there));
            return order > 0 || order == 0 && (!withHere || withThere);
        }

        String text() {
            if (lower != null && upper != null && new BigDecimal(lower).compareTo(new BigDecimal(upper)) == 0) {
                return "the number " + lower;
            }
            if (lower == null) {
                return upperText();
            }
            return upper == null ? lowerText() : lowerText() + " and " + upperText();
        }

        private String lowerText() {
            return withLower ? lower + " or more" : "more than " + lower;
        }

        private String upperText() {
            return withUpper ? upper + " or less" : "less than " + upper;
        }
    }

    static Wording words(String phrase) {
        return phrase.length() > LONGEST ? NONE : new Wording(null, phrase, false);
    }

    static Wording bound(Comparison comparison, String number) {
        if (number.length() > LONGEST) {
            return NONE;
        }
        Interval interval = switch (comparison) {
            case LESS -> new Interval(null, false, number, false);
            case AT_MOST -> new Interval(null, false, number, true);
            case MORE -> new Interval(number, false, null, false);
            case AT_LEAST -> new Interval(number, true, null, false);
        };
        return new Wording(interval, null, false);
    }

    Wording not() {
        return interval == null && words == null ? NONE : new Wording(interval, words, !negated);
    }

    Wording and(Wording other) {
        if (interval != null && other.interval != null && !negated && !other.negated) {
            return new Wording(interval.and(other.interval), null, false);
        }
        return joined(" and ", other);
    }

    Wording or(Wording other) {
        return joined(" or ", other);
    }

    private Wording joined(String word, Wording other) {
        String left = text();
        String right = other.text();
        return left == null || right == null ? NONE : words(bracketed(left, word) + word + bracketed(right, word));
    }

    private static String bracketed(String phrase, String word) {
        return phrase.contains(" and ".equals(word) ? " or " : " and ") ? "(" + phrase + ")" : phrase;
    }

    /** The phrase, or null where there is none. */
    String text() {
        String plain = interval != null ? interval.text() : words;
        return plain == null || !negated ? plain : "not (" + plain + ")";
    }
}
