package org.storletdesigner.logic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.pattern.PatternReader;
import org.storletdesigner.logic.pattern.PatternResult;
import org.storletdesigner.logic.pattern.RegularExpression;
import org.storletdesigner.logic.valueset.ValueSet;

/** Relations of languages are what their combinations say, of small automata and of large ones, and of single words. */
class RelationAgreementTest {
    private static final int PAIRS = 20_000;
    private static final int WORDS = 600;

    private final Random random = new Random(20260202);
    private final RandomPatterns patterns = new RandomPatterns(random);

    @Test
    void smallAutomataRelateAsTheirCombinationsSay() {
        List<Language> languages = new ArrayList<>(List.of(Language.none(), Language.all(), Language.of("")));
        while (languages.size() < 200) {
            if (PatternReader.read(patterns.pattern()) instanceof PatternResult.Accepted(RegularExpression expression)) {
                Language language = Language.of(expression, Limits.DEFAULT);
                languages.add(random.nextInt(4) == 0 ? language.not() : language);
                language.shortest().map(Language::of).ifPresent(languages::add);
            }
        }
        int related = 0;
        for (int i = 0; i < PAIRS; i++) {
            Language left = languages.get(random.nextInt(languages.size()));
            Language right = languages.get(random.nextInt(languages.size()));
            related += relate(left, random.nextInt(3) == 0 ? right.or(left, Limits.DEFAULT) : right);
        }
        assertThat(related).isBetween(PAIRS / 10, 2 * PAIRS);
    }

    @Test
    void largeAutomataRelateAsTheirCombinationsSay() {
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < WORDS) {
            words.add(Long.toHexString(random.nextLong() >>> 20));
        }
        List<String> all = List.copyOf(words);
        Language large = Language.ofWords(all);
        Language part = Language.ofWords(all.subList(10, WORDS));
        Language other = Language.ofWords(all.subList(0, 10)).or(ValueSet.matches("[g-z]{3}|\\ud83d\\ude00").language(),
                Limits.DEFAULT);
        assertThat(Encounter.isSmall(large.dfa())).isFalse();
        assertThat(Encounter.isSmall(other.dfa())).isTrue();
        for (Language right : List.of(large, part, other, large.not(), part.not(), other.not())) {
            relate(large, right);
            relate(part, right);
            relate(other, right);
        }
    }

    private static int relate(Language left, Language right) {
        boolean inside = left.and(right.not(), Limits.DEFAULT).isEmpty();
        boolean apart = left.and(right, Limits.DEFAULT).isEmpty();
        assertThat(left.inside(right)).as("%s inside %s", left, right).isEqualTo(inside);
        assertThat(left.overlaps(right)).as("%s overlaps %s", left, right).isEqualTo(!apart);
        assertThat(left.minus(right, Limits.DEFAULT).isEmpty()).isEqualTo(inside);
        return (inside ? 1 : 0) + (apart ? 0 : 1);
    }

    @Test
    void surrogatesPartNoCharacters() {
        Language low = ValueSet.matches("[\\x{D000}-\\x{D7FF}]").language();
        Language high = ValueSet.matches("[\\x{E000}-\\x{F000}]").language();
        Language both = ValueSet.matches("[\\x{D000}-\\x{F000}]").language();
        assertThat(low.overlaps(high)).isFalse();
        assertThat(low.inside(both) && high.inside(both) && both.inside(low.or(high, Limits.DEFAULT))).isTrue();
        assertThat(both.inside(low) || both.inside(high)).isFalse();
    }
}
