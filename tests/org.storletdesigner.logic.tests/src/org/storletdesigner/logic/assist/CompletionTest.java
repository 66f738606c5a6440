package org.storletdesigner.logic.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
    private static final Vocabulary VOCABULARY = vocabulary();

    /** The caret stands at the bar. */
    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '\0', textBlock = """
        Fo|                    > Format
        fo|                    > Format
        a = 1 && my|           > my key
        Format = p|            > pdf
        Format = |             > pdf
        Format in (png, p|)    > pdf
        Format = p| && b = 2   > png
        Format |               > like
        Format !l|             > like
        Format = pdf |         > &&
        Format = ${in|         > ${inputvalue}
        inp|                   > ${inputvalue}
        ex|                    > exists()
        exists(Fo|)            > Format
        app|                   > appear:
        appear: a = 1 |        > , disappear:
        """)
    void whatFitsIsProposed(String typed, String label) {
        assertThat(labels(typed)).contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forms|at = 1", "Format = xyz|", "a in |"})
    void nothingIsProposedWhereNothingFits(String typed) {
        assertThat(labels(typed)).isEmpty();
    }

    private static List<String> labels(String typed) {
        return Completion.at(ExpressionKind.TRIGGER, typed.replace("|", ""), typed.indexOf('|'), VOCABULARY).stream()
                .map(Proposal::label).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '\0', textBlock = """
        Fo|                    > Format
        a = 1 && my|           > a = 1 && "my key"
        Format = p|            > Format = pdf
        Format = pd| && b = 2  > Format = pdf && b = 2
        Fo|rm = 2              > Format = 2
        Format = ${in|         > Format = ${inputvalue}
        exists(Fo|)            > exists(Format)
        Format = "p|           > Format = pdf
        Title = "a |           > Title = "a b"
        """)
    void theFirstProposalReplacesTheWordAtTheCaret(String typed, String after) {
        String text = typed.replace("|", "");
        Proposal first = Completion.at(ExpressionKind.TRIGGER, text, typed.indexOf('|'), VOCABULARY).getFirst();
        assertThat(first.applied(text)).isEqualTo(after);
    }

    @Test
    void outputsHaveTheirOwnWordsAndSourcesNoVariables() {
        assertThat(labels(ExpressionKind.OUTPUT, "")).contains("none", "delete", "new:", "${inputvalue}")
                .doesNotContain("appear:");
        assertThat(labels(ExpressionKind.SOURCE, "")).contains("none").doesNotContain("${inputvalue}");
        assertThat(labels(ExpressionKind.CONDITION, "")).doesNotContain("none", "appear:");
    }

    @Test
    void nothingIsProposedInsideAComment() {
        assertThat(labels(ExpressionKind.TRIGGER, "a = 1 # Fo")).isEmpty();
    }

    @Test
    void anyTextAndPlaceHasProposalsThatCanBePutIn() {
        Random random = new Random(11);
        String alphabet = "Fo ${}\"/\\()!&|=~<,:in\uD83C\uDFAC";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int caret = random.nextInt(text.length() + 1);
            for (Proposal each : Completion.at(ExpressionKind.TRIGGER, text.toString(), caret, VOCABULARY)) {
                assertThat(each.applied(text.toString())).contains(each.replacement());
                assertThat(each.caret()).isBetween(0, each.replacement().length());
                assertThat(caret).isBetween(each.start(), each.end());
            }
        }
    }

    private static List<String> labels(ExpressionKind kind, String text) {
        return Completion.at(kind, text, text.length(), VOCABULARY).stream().map(Proposal::label).toList();
    }

    private static Vocabulary vocabulary() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("Format", List.of("pdf", "png"));
        values.put("my key", List.of());
        values.put("Title", List.of("a b"));
        return new Vocabulary(values, Map.of("inputvalue", "What starts it"));
    }
}
