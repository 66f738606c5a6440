package org.storletdesigner.logic.syntax;

import java.util.Optional;

/** Finds the first character that does not belong in a number, {@code -?[0-9]+(\.[0-9]+)?}. */
public final class NumberSyntax {
    private static final String SHAPE = "; a number is written like 12, -3 or 0.5";

    private NumberSyntax() { }

    public static Optional<Fault> fault(String number) {
        int start = number.startsWith("-") ? 1 : 0;
        int end = endOfDigits(number, start);
        if (end == start) {
            return fault(number, start, "expected a digit");
        }
        if (end < number.length() && number.charAt(end) == '.') {
            start = end + 1;
            end = endOfDigits(number, start);
            if (end == start) {
                return fault(number, start, "expected a digit after the point");
            }
        }
        return end == number.length() ? Optional.empty() : fault(number, end, "the number ends here");
    }

    /** As {@link #fault}, where variables make it unknown how the literal characters will go together. */
    public static Optional<Fault> faultBesideVariables(String skeleton) {
        for (int i = 0; i < skeleton.length(); i++) {
            char c = skeleton.charAt(i);
            if (c != PatternCheck.PLACEHOLDER && c != '-' && c != '.' && !isDigit(c)) {
                return fault(skeleton, i, "expected a digit");
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> fault(String number, int offset, String expectation) {
        String found = offset == number.length() ? "" : ", found " + Characters.show(number.codePointAt(offset));
        return Optional.of(new Fault(offset, expectation + found + SHAPE));
    }

    private static int endOfDigits(String number, int start) {
        int end = start;
        while (end < number.length() && isDigit(number.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
