package org.storletdesigner.logic.expression;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact decimal number of any length, without superfluous zeros. Compared digit by digit, because conversion to
 * binary takes quadratic time in the length, and values come from anywhere.
 */
record Numeral(boolean negative, String whole, String fraction) implements Comparable<Numeral> {
    private static final Pattern SYNTAX = Pattern.compile("(-?)0*+([0-9]*+)(?:\\.([0-9]++))?");

    /** The number that the text is, if it is one. */
    static Optional<Numeral> of(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        boolean startsWithDigit = text.startsWith("-") ? hasDigit(text, 1) : hasDigit(text, 0);
        return startsWithDigit && matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    private static Numeral of(Matcher matcher) {
        String whole = matcher.group(2);
        String fraction = matcher.group(3) == null ? "" : withoutTrailingZeros(matcher.group(3));
        boolean zero = whole.isEmpty() && fraction.isEmpty();
        return new Numeral(!zero && !matcher.group(1).isEmpty(), whole, fraction);
    }

    private static boolean hasDigit(String text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static String withoutTrailingZeros(String digits) {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }

    @Override
    public int compareTo(Numeral other) {
        if (negative != other.negative) {
            return negative ? -1 : 1;
        }
        return negative ? other.compareSize(this) : compareSize(other);
    }

    private int compareSize(Numeral other) {
        if (whole.length() != other.whole.length()) {
            return Integer.compare(whole.length(), other.whole.length());
        }
        int order = whole.compareTo(other.whole);
        return order != 0 ? order : fraction.compareTo(other.fraction);
    }
}
