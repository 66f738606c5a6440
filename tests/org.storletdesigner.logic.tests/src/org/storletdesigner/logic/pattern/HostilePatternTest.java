package org.storletdesigner.logic.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.logic.language.Language;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.valueset.ValueSet;

/** Patterns that were made to hurt end soon; the generous times only tell an end from none. */
class HostilePatternTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"(a|b)*a(a|b){18}", ".{1000000}", "(a{1000}){1000}", "((a{0,1000}){0,1000}){0,1000}",
            "(){2000000000}a{2000000000}", "((((a?){99}){99}){99}){99}", "(a{0,100}){0,100}", "(.*a){0,300}.{60}",
            "((|||||||||a){2000}){2000}"})
    void whatExplodesExceedsTheBudget(String pattern) {
        Assertions.assertTimeoutPreemptively(SOON, () ->
                assertThatThrownBy(() -> ValueSet.matches(pattern)).isInstanceOf(BudgetExceeded.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"((a*)*)*", "(a?){500}", "\\p{L}{50}", "(a|a|a|a)*b", "(x+x+)+y", "(.*){50}", "a{0,2000}",
            "(a{0,20}){0,20}", "(([a-z])+.)+[A-Z]([a-z])+", "(){2000000000}"})
    void whatOnlyLooksHardIsAnswered(String pattern) {
        Assertions.assertTimeoutPreemptively(SOON, () ->
                assertThat(ValueSet.matches(pattern).isEmpty()).isFalse());
    }

    @Test
    void aLongLiteralIsReadAndThenBounded() {
        assertThat(ValueSet.matches("a".repeat(40_000)).shortest().orElseThrow()).hasSize(40_000);
        assertThatThrownBy(() -> ValueSet.matches("a".repeat(100_000))).isInstanceOf(BudgetExceeded.class);
        assertThatThrownBy(() -> ValueSet.equalTo("a".repeat(100_000))).isInstanceOf(BudgetExceeded.class);
    }

    @Test
    void manyDifferentCharactersAreBounded() {
        String different = IntStream.range(0x4e00, 0x9000).mapToObj(Character::toString).collect(Collectors.joining());
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            assertThatThrownBy(() -> ValueSet.matches(different)).isInstanceOf(BudgetExceeded.class);
            assertThatThrownBy(() -> ValueSet.matches(different.replaceAll("(.)", "[^$1]")))
                    .isInstanceOf(BudgetExceeded.class);
            assertThat(ValueSet.matches("[" + different + "]").contains("\u4e00")).isTrue();
        });
    }

    @Test
    void aHundredThousandSimilarWordsAreOneSet() {
        List<String> words = IntStream.range(0, 100_000).mapToObj(i -> "img-" + i + ".jpg").toList();
        ValueSet set = ValueSet.in(words);
        assertThat(set.contains("img-99999.jpg")).isTrue();
        assertThat(set.contains("img-100000.jpg")).isFalse();
        assertThat(set.language().states()).isLessThan(50);
    }

    @Test
    void productsThatExplodeExceedTheBudget() {
        Language left = ValueSet.matches("(a{211})*").language();
        Language right = ValueSet.matches("(a{223})*").language();
        assertThat(left.overlaps(right)).isTrue();
        assertThat(left.and(right, Limits.DEFAULT).states()).isGreaterThan(211 * 223);
        Limits narrow = new Limits(1_000, 1_000);
        assertThatThrownBy(() -> left.and(right, narrow)).isInstanceOf(BudgetExceeded.class);
        Language shifted = ValueSet.matches("a{5}(a{211})*").language();
        assertThatThrownBy(() -> shifted.overlaps(right, narrow)).isInstanceOf(BudgetExceeded.class);
    }
}
