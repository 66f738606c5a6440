package org.storletdesigner.logic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.pattern.PatternReader;
import org.storletdesigner.logic.pattern.PatternResult;
import org.storletdesigner.logic.pattern.RegularExpression;

/** What is accepted means what {@link Pattern} means. */
class PatternAgreementTest {
    private static final int PATTERNS = 12_000;
    private static final int NOISE = 150_000;

    private final Random random = new Random(20260101);
    private final RandomPatterns patterns = new RandomPatterns(random);

    @Test
    void patternsOfTheDialectMeanWhatTheyMeanInJava() {
        int accepted = 0;
        for (int i = 0; i < PATTERNS; i++) {
            String pattern = patterns.pattern();
            accepted += agrees(pattern, 26) ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(PATTERNS * 8 / 10);
    }

    @Test
    void classesMeanWhatTheyMeanInJava() {
        int accepted = 0;
        for (int i = 0; i < PATTERNS; i++) {
            String pattern = (i % 2 == 0 ? "(?i)" : "") + patterns.characterClass(3);
            accepted += agrees(pattern, 20) ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(PATTERNS / 2);
    }

    @Test
    void whateverIsAcceptedOfRandomSignsIsAcceptedByJavaAndMeansTheSame() {
        int accepted = 0;
        for (int i = 0; i < NOISE; i++) {
            accepted += agrees(patterns.noise(), 8) ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(NOISE / 20);
    }

    /** Whether the pattern is accepted; fails when it then means something else than in Java. */
    private boolean agrees(String pattern, int words) {
        if (!(PatternReader.read(pattern) instanceof PatternResult.Accepted(RegularExpression expression))) {
            return false;
        }
        Pattern java = compile(pattern);
        Language language = Language.of(expression, Limits.DEFAULT);
        for (String word : words(language, words)) {
            assertThat(language.contains(word)).as("%s on %s", visible(pattern), visible(word))
                    .isEqualTo(java.matcher(word).matches());
        }
        return true;
    }

    private static Pattern compile(String pattern) {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new AssertionError("accepted, but not by Java: " + visible(pattern), e);
        }
    }

    private Set<String> words(Language language, int count) {
        Set<String> words = new LinkedHashSet<>(Set.of(""));
        language.shortest().ifPresent(words::add);
        language.not().shortest().ifPresent(words::add);
        addSome(words, count / 3, patterns::word);
        addSome(words, count / 3, () -> patterns.member(language));
        addSome(words, count / 3, () -> patterns.mutation(patterns.member(language)));
        addSome(words, count / 6, () -> patterns.member(language.not()));
        return words;
    }

    private static void addSome(Set<String> words, int count, Supplier<String> word) {
        for (int i = 0; i < count; i++) {
            words.add(word.get());
        }
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.chars().forEach(c -> visible.append(c > ' ' && c < 127 ? "" + (char) c : String.format("<%04x>", c)));
        return visible.toString();
    }
}
