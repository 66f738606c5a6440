package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    @ParameterizedTest(name = "[{0}] against [{1}] is {2}")
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            name ~ "[ch]at"; name ~ "[^b]at"; complete
            name ~ "[^b]at"; name ~ "[ch]at"; possible
            type = video; type = video && size = large; partial
            type = video; codec = vp9; irrelevant
            new: name = a; name = a && size = large; irrelevant
            true; a = b; irrelevant
            n > 10; n >= 3; complete
            """)
    void theFirstLineIsTheVerdictAlone(String output, String trigger, String verdict) {
        Run run = Run.of("verdict", output, trigger);
        assertThat(run.out().lines().findFirst()).hasValue(verdict);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void theReasonAndItsWitnessesFollow() {
        assertThat(Run.of("verdict", "type = video", "type = video && size = large").out()).isEqualTo("""
                partial
                gives type = video, needs size = large: for example an object with size = large
                witness:      type = video
                environment:  size = large
                """);
    }

    @Test
    void aStoreThatFiresOnEveryWriteIsAskedFor() {
        assertThat(Run.of("verdict", "type = video", "!(size = large)").out()).startsWith("irrelevant\n");
        assertThat(Run.of("verdict", "--every-write", "type = video", "!(size = large)").out()).startsWith("partial\n");
    }

    @Test
    void aQuestionThatExceedsItsLimitsIsUndecidedAndStillAnAnswer() {
        Run run = Run.of("verdict", "--states", "5", "a ~ /(x|y)*x(x|y){8}/", "a ~ /(x|y)*y(x|y){9}/");
        assertThat(run.out()).startsWith("undecided\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void jsonHasAllOfTheAnswer() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Run run = Run.of("verdict", "--json", "name ~ \"[^b]at\"", "name ~ \"[ch]at\"");
        assertThat(mapper.readTree(run.out())).isEqualTo(mapper.readTree("""
                {"verdict": "possible", "witness": {"name": "cat"}, "counterCase": {"name": "aat"}, "environment": {},
                 "reason": "writing name = cat triggers it, writing name = aat does not", "cause": "triggers"}"""));
    }

    @Test
    void jsonOfAnIrrelevantPairHasACauseAndNoWitness() throws IOException {
        Run run = Run.of("verdict", "--json", "type = video", "codec = vp9");
        assertThat(run.out()).contains("\"witness\" : null").contains("\"environment\" : null")
                .contains("\"cause\" : \"no-common-key\"");
    }

    @ParameterizedTest(name = "[{0}] against [{1}] is refused")
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            type =;a = b;OUTPUT: expected a value after '=' at column 7|    type =|          ^|
            a = b;type = ;TRIGGER: expected a value after '=' at column 8|    type = |           ^|
            a = b;a = ${x};TRIGGER: the variable 'x' has no value here at column 5|    a = ${x}|        ^|
            new: ${k} = 1;a = 1;OUTPUT: the variable 'k' has no value here at column 6|    new: ${k} = 1|         ^|
            """)
    void aFaultyExpressionIsShownWithItsPlace(String output, String trigger, String message) {
        Run run = Run.of("verdict", output, trigger);
        assertThat(run.err()).isEqualTo(message.replace('|', '\n'));
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void onlyTheNeighbourhoodOfAFaultIsShownOfALongLine() {
        Run run = Run.of("verdict", "a = b && ".repeat(1000) + "c =", "true");
        List<String> lines = run.err().lines().toList();
        assertThat(lines).hasSize(3).allMatch(line -> line.length() < 140);
        assertThat(lines.get(1)).startsWith("    …").endsWith("c =");
        assertThat(lines.get(2)).hasSize(lines.get(1).length() + 1).endsWith("^");
    }

    @Test
    void theMarkStandsUnderThePlaceBehindControlCharactersToo() {
        assertThat(Run.of("verdict", "a = \"\u001b\" &&", "true").err()).doesNotContain("\u001b").contains("\\u001B");
    }

    @Test
    void theLineOfAFaultIsShownOfSeveral() {
        assertThat(Run.of("verdict", "a = b &&\n c = d = e\n&& f = g", "true").err())
                .contains(" at line 2, column 8\n     c = d = e\n           ^\n");
    }

    @Test
    void tenThousandParenthesesAreRefusedInASentence() {
        Run run = Run.of("verdict", "(".repeat(10_000) + "a = b" + ")".repeat(10_000), "a = b");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("OUTPUT: ").contains("deep");
    }

    @Test
    void twoTextsAreNeeded() {
        assertThat(Run.of("verdict", "a = b").err()).isEqualTo(
                "designer: verdict needs OUTPUT and TRIGGER, or --batch FILE\nTry 'designer help verdict'.\n");
        assertThat(Run.of("verdict").code()).isEqualTo(2);
    }
}
