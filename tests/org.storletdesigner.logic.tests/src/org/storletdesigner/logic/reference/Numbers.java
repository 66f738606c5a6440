package org.storletdesigner.logic.reference;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that are numbers or nearly so, compared with -3, 0, 3, 3.5, 5 and 30. Digits that no check tells apart have one
 * representative: 0, 1 (with 2), 3, 4, 5 and 7 (with 6, 8, 9). Every check here is decided by {@link Signature}: the
 * whole text up to four letters, and of a longer one its ends, its signs, points and digits in outline, and, for a
 * number, where the digits before the point and those behind it lie among those of the constants.
 */
final class Numbers {
    static final List<String> LETTERS = List.of("-", ".", "0", "1", "3", "4", "5", "7", "x");

    private static final List<String> CONSTANTS = List.of("-3", "0", "-0", "3", "03", "3.0", "3.5", "3.50", "5", "30",
            "-3.0", "0030");

    private static final List<String> TEXTS = List.of("3", "3.0", "03", "0", "-0", "5", "-3", "3.5", "3.50", "30", "",
            "-", "3.", ".5", "--", "0.0");

    private static final List<String> GLOBS = List.of("*", "?", "??", "???", "????", "-*", "*.*", "3*", "*5", "3?",
            "0*", "?.?", "*-*", "*.*.*", "-?", "*0");

    private static final List<String> PATTERNS = List.of("\\d", "\\d+", "-?\\d+", "\\d+\\.\\d", "\\d+(\\.\\d+)?",
            "-?[0-9]+(\\.[0-9]+)?", "(?s:-.*)", "(?s:.*)", "[-0-9.]*", "[0-4]", "[0-9]{2}", "\\d{1,3}", "\\D*", "[^.]*",
            "\\d*", "0\\d*", "(?s:[3-5].*)", "(?s:.*[05])", "-?0+(\\.0+)?", "[^\\d]", "[\\d&&[^5]]", "\\d\\d\\.\\d?",
            "-", "3|5", "3(\\.0+)?", "0*30", "[3-5]");

    static final Vocabulary VOCABULARY = vocabulary(new Random(12));

    private Numbers() { }

    private static Vocabulary vocabulary(Random random) {
        List<Check> texts = TEXTS.stream().map(text -> (Check) new Check.Same(text)).toList();
        List<Check> globs = GLOBS.stream().map(glob -> (Check) new Check.Wild(glob)).toList();
        List<Check> orders = CONSTANTS.stream().flatMap(number -> List.of("<", "<=", ">", ">=").stream()
                .map(sign -> (Check) new Check.Order(sign, number))).toList();
        return new Vocabulary(List.of(texts, globs, orders, orders, orders, Vocabulary.shapes(PATTERNS, 12, random),
                Vocabulary.lists(TEXTS, 12, random), List.of(new Check.Present())), LETTERS, Signature::of);
    }

    private static String outline(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().forEach(character -> letters.append(switch (character) {
            case '-', '.', '0', '3', '4', '5' -> (char) character;
            case '1', '2' -> '1';
            case '6', '7', '8', '9' -> '7';
            default -> 'x';
        }));
        return letters.toString();
    }

    /** All that the checks see of a text. */
    record Signature(String whole, char first, char last, int points, boolean innerSign, boolean digits, boolean other,
            List<Object> number) {
        private static final Pattern NUMBER = Pattern.compile("(-?)([0-9]+)(\\.([0-9]*))?");

        static Signature of(String text) {
            String word = outline(text);
            if (word.length() <= 4) {
                return new Signature(word, ' ', ' ', 0, false, false, false, List.of());
            }
            return new Signature("", word.charAt(0), word.charAt(word.length() - 1),
                    (int) Math.min(2, word.chars().filter(letter -> letter == '.').count()), word.lastIndexOf('-') > 0,
                    word.chars().anyMatch(letter -> letter >= '0' && letter <= '9'), word.indexOf('x') >= 0,
                    number(word));
        }

        private static List<Object> number(String word) {
            Matcher parts = NUMBER.matcher(word);
            if (!parts.matches()) {
                return List.of();
            }
            List<Object> seen = new ArrayList<>(List.of(parts.group(1), size(new BigInteger(parts.group(2))),
                    Math.min(3, parts.group(2).length())));
            if (parts.group(3) != null) {
                seen.add(fraction(parts.group(4)));
            }
            return seen;
        }

        /** Where whole digits lie among 0, 3, 5 and 30, finely enough to know where more digits would take them. */
        private static int size(BigInteger digits) {
            int capped = digits.min(BigInteger.valueOf(31)).intValue();
            return capped <= 5 || capped >= 30 ? capped : 6;
        }

        /** The first digit behind the point, whether others follow, and whether one of those is not 0. */
        private static String fraction(String digits) {
            return digits.isEmpty() ? "" : digits.charAt(0) + (digits.length() > 1 ? "+" : "")
                    + (digits.substring(1).matches("0*") ? "" : ">");
        }
    }
}
