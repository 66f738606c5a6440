package org.storletdesigner.logic.valueset;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.language.Language;
import org.storletdesigner.logic.language.Stem;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.pattern.CodePoints;
import org.storletdesigner.logic.pattern.RegularExpression;
import org.storletdesigner.logic.pattern.RegularExpression.Characters;

/**
 * Recognises languages that people describe by a prefix, a suffix, both, or a part. Whether what stands between may
 * hold line ends makes no difference to the words, because it makes none to people.
 */
record Shape(String prefix, String part, String suffix) {
    private static final Limits LIMITS = new Limits(2_000, 500_000);
    private static final int MOST_STATES = 300;
    private static final int LONGEST = 64;

    private static final RegularExpression ONE_LINE = RegularExpression.repeat(
            new Characters(CodePoints.anyOf("\n\r\u0085\u2028\u2029").not()), 0, RegularExpression.UNBOUNDED);
    private static final List<RegularExpression> GAPS = List.of(RegularExpression.ANYTHING, ONE_LINE);

    static Optional<Shape> of(Language language) {
        String word = language.shortest().orElse("");
        if (word.length() > LONGEST || language.states() > MOST_STATES) {
            return Optional.empty();
        }
        try {
            Shape ends = new Shape(Stem.of(language), "", commonSuffix(language, word));
            return GAPS.stream().flatMap(gap -> List.of(ends, new Shape("", word, "")).stream()
                    .filter(shape -> !shape.isEmpty() && shape.language(gap).equals(language))).findFirst();
        } catch (BudgetExceeded e) {
            return Optional.empty();
        }
    }

    static boolean isOneLine(Language language) {
        return language.equals(Language.of(ONE_LINE, LIMITS));
    }

    private static String commonSuffix(Language language, String word) {
        for (int start = 0; start < word.length(); start = word.offsetByCodePoints(start, 1)) {
            String suffix = word.substring(start);
            Language ending = sequence(RegularExpression.ANYTHING, RegularExpression.literal(suffix));
            if (language.inside(ending, LIMITS)) {
                return suffix;
            }
        }
        return "";
    }

    private boolean isEmpty() {
        return prefix.isEmpty() && part.isEmpty() && suffix.isEmpty();
    }

    private Language language(RegularExpression gap) {
        return sequence(RegularExpression.literal(prefix), gap)
                .and(sequence(gap, RegularExpression.literal(suffix)), LIMITS)
                .and(sequence(gap, RegularExpression.literal(part), gap), LIMITS);
    }

    private static Language sequence(RegularExpression... parts) {
        return Language.of(RegularExpression.concatenation(List.of(parts)), LIMITS);
    }

    /** "starts with a and ends with b", "contains c". */
    String text() {
        if (!part.isEmpty()) {
            return "contains " + Description.quoted(part);
        }
        if (suffix.isEmpty()) {
            return "starts with " + Description.quoted(prefix);
        }
        String end = "ends with " + Description.quoted(suffix);
        return prefix.isEmpty() ? end : "starts with " + Description.quoted(prefix) + " and " + end;
    }

    /** "does not start with a", "does not contain c". */
    String negatedText() {
        if (!part.isEmpty()) {
            return "does not contain " + Description.quoted(part);
        }
        if (suffix.isEmpty()) {
            return "does not start with " + Description.quoted(prefix);
        }
        return prefix.isEmpty() ? "does not end with " + Description.quoted(suffix) : "not (" + text() + ")";
    }
}
