package org.storletdesigner.logic.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.storletdesigner.logic.alphabet.Alphabet;
import org.storletdesigner.logic.automaton.Dfa;
import org.storletdesigner.logic.expression.Comparison;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.pattern.CodePoints;

/**
 * The languages of number texts, {@code -?[0-9]+(\.[0-9]+)?}, in a given order to a constant. Numbers are compared
 * exactly: leading zeros and zeros at the end of a fraction make no difference, nor does the sign of zero.
 */
public final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?+");
    private static final String SYMBOLS = "0123456789-.";

    private final String integer;
    private final String fraction;
    private final boolean negative;
    private final Alphabet alphabet;
    private final Limits limits;

    private Numbers(String constant, Limits limits) {
        String magnitude = constant.startsWith("-") ? constant.substring(1) : constant;
        int point = magnitude.indexOf('.');
        integer = withoutLeadingZeros(point < 0 ? magnitude : magnitude.substring(0, point));
        fraction = withoutTrailingZeros(point < 0 ? "" : magnitude.substring(point + 1));
        negative = constant.startsWith("-") && !(integer.isEmpty() && fraction.isEmpty());
        alphabet = Alphabet.separating(SYMBOLS.chars().mapToObj(CodePoints::of).toList(), limits);
        this.limits = limits;
    }

    /** Whether this text is a number. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The language of all number texts. */
    public static Language all() {
        return AllNumbers.LANGUAGE;
    }

    /**
     * The language of the number texts that stand in this order to the constant.
     *
     * @throws IllegalArgumentException when the constant is not a number
     */
    public static Language compare(Comparison comparison, String constant, Limits limits) {
        if (!isNumber(constant)) {
            throw new IllegalArgumentException("not a number: " + constant);
        }
        return Language.ofDfa(new Numbers(constant, limits).automaton(comparison));
    }

    /** Built when first needed. */
    private static final class AllNumbers {
        private static final Language LANGUAGE = compare(Comparison.LESS, "0", Limits.DEFAULT)
                .or(compare(Comparison.AT_LEAST, "0", Limits.DEFAULT), Limits.DEFAULT);
    }

    private static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static String withoutTrailingZeros(String digits) {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }

    private enum Phase {
        START, SIGN, INTEGER, POINT, FRACTION, FAILED
    }

    /**
     * How far a text has been read.
     *
     * @param minus whether it began with a minus sign
     * @param digits how many digits of the constant's integer part, or then of its fraction, have been compared;
     *         one more than there are stands for all more
     * @param order the order of the magnitude's digits so far to the constant's
     */
    private record Place(Phase phase, boolean minus, int digits, int order) {
        private static final Place FAILED = new Place(Phase.FAILED, false, 0, 0);
    }

    private Dfa automaton(Comparison comparison) {
        int symbols = alphabet.size();
        Map<Place, Integer> numbers = new HashMap<>();
        List<Place> places = new ArrayList<>();
        List<int[]> rows = new ArrayList<>();
        BitSet accepting = new BitSet();
        number(new Place(Phase.START, false, 0, 0), numbers, places);
        for (int i = 0; i < places.size(); i++) {
            Dfa.require(limits, places.size(), symbols);
            accepting.set(i, accepts(places.get(i), comparison));
            int[] row = new int[symbols];
            for (int symbol = 0; symbol < symbols; symbol++) {
                row[symbol] = number(step(places.get(i), alphabet.example(symbol)), numbers, places);
            }
            rows.add(row);
        }
        return new Dfa(alphabet, rows.stream().flatMapToInt(Arrays::stream).toArray(), accepting);
    }

    private static int number(Place place, Map<Place, Integer> numbers, List<Place> places) {
        Integer known = numbers.putIfAbsent(place, places.size());
        if (known == null) {
            places.add(place);
            return places.size() - 1;
        }
        return known;
    }

    private Place step(Place place, int character) {
        if (character == '-') {
            return place.phase == Phase.START ? new Place(Phase.SIGN, true, 0, 0) : Place.FAILED;
        }
        if (character == '.') {
            return place.phase == Phase.INTEGER ? point(place) : Place.FAILED;
        }
        return '0' <= character && character <= '9' ? digit(place, character) : Place.FAILED;
    }

    private Place point(Place place) {
        return new Place(Phase.POINT, place.minus, 0, integerOrder(place));
    }

    private int integerOrder(Place place) {
        int lengths = Integer.compare(place.digits, integer.length());
        return lengths != 0 ? lengths : place.order;
    }

    private Place digit(Place place, int digit) {
        return switch (place.phase) {
            case START, SIGN, INTEGER -> integerDigit(place, digit);
            case POINT, FRACTION -> fractionDigit(place, digit);
            case FAILED -> Place.FAILED;
        };
    }

    private Place integerDigit(Place place, int digit) {
        if (place.digits == 0 && digit == '0') {
            return new Place(Phase.INTEGER, place.minus, 0, 0);
        }
        if (place.digits >= integer.length()) {
            return new Place(Phase.INTEGER, place.minus, integer.length() + 1, 1);
        }
        int order = place.order != 0 ? place.order : Integer.signum(digit - integer.charAt(place.digits));
        return new Place(Phase.INTEGER, place.minus, place.digits + 1, order);
    }

    private Place fractionDigit(Place place, int digit) {
        if (place.order != 0) {
            return new Place(Phase.FRACTION, place.minus, 0, place.order);
        }
        boolean past = place.digits == fraction.length();
        int order = Integer.signum(digit - (past ? '0' : fraction.charAt(place.digits)));
        return new Place(Phase.FRACTION, place.minus, order != 0 ? 0 : past ? place.digits : place.digits + 1, order);
    }

    private boolean accepts(Place place, Comparison comparison) {
        return switch (place.phase) {
            case INTEGER -> comparison.accepts(order(place, integerOrder(place), 0));
            case FRACTION -> comparison.accepts(order(place, place.order, place.digits));
            case START, SIGN, POINT, FAILED -> false;
        };
    }

    /** The order of the whole number to the constant, where the text ends here. */
    private int order(Place place, int soFar, int fractionDigits) {
        int magnitudes = soFar == 0 && fractionDigits < fraction.length() ? -1 : soFar;
        if (place.minus) {
            boolean againstPositive = !negative && !(integer.isEmpty() && fraction.isEmpty());
            return againstPositive ? -1 : -magnitudes;
        }
        return negative ? 1 : magnitudes;
    }
}
