package org.storletdesigner.logic.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.expression.Evaluation;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Parser;

class DiagnosisTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(
            Map.of("Format", List.of("picture", "document"), "n1", List.of()), Map.of("inputkey", "", "outputkey", ""));

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '\0', textBlock = """
        a == 1                        > a = 1
        a is b                        > a = b
        a = 1 and b = 2               > a = 1 && b = 2
        a = 1 OR b = 2                > a = 1 || b = 2
        a = 1 & b = 2                 > a = 1 && b = 2
        a ! = 1                       > a != 1
        a not in (b)                  > a !in (b)
        not a = 1                     > !a = 1
        a = 'b c'                     > a = "b c"
        a = 'b'                       > a = "b"
        a = *.pdf && b = 2            > a = "*.pdf" && b = 2
        a like *.pdf                  > a like "*.pdf"
        a = b$c                       > a = "b$c"
        a = "b                        > a = "b"
        a ~ /b                        > a ~ /b/
        (a = 1 && b = 2               > (a = 1 && b = 2)
        a = 1)                        > a = 1
        a = 1 &&                      > a = 1
        a ~ /(?!b).*/                 > (a ~ /.*/ && a !~ /(?:b)[\\s\\S]*/)
        a ~ /^(?=b|c)d+/              > (a ~ /d+/ && a ~ /(?:b|c)[\\s\\S]*/)
        a !~ /(?!b).*/                > !(a ~ /.*/ && a !~ /(?:b)[\\s\\S]*/)
        a ~ /.*(?<!b)/                > (a ~ /.*/ && a !~ /[\\s\\S]*(?:b)/)
        a ~ /(?i)(?!b).*/             > (a ~ /(?i).*/ && a !~ /(?i)(?:b)[\\s\\S]*/)
        """)
    void anErrorIsMended(String text, String mended) {
        List<Fix> fixes = Diagnosis.of(ExpressionKind.TRIGGER, text, Vocabulary.NONE).getFirst().fixes();
        List<String> results = fixes.stream().map(fix -> fix.applied(text)).toList();
        assertThat(results).as("%s", results).contains(mended);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '\0', textBlock = """
        a ~ /(?!b)c|d/     > an alternative would no longer belong to the look-around
        a ~ /(?!b$).*/     > a dollar sign inside also matches before a last line end
        a ~ /x(?!b)y/      > it stands in the middle
        a ~ /(?!b)*c/      > it is repeated
        a ~ /(.)\\1/        > it is no look-around
        """)
    void noFixIsOfferedThatWouldChangeTheMeaning(String text, String because) {
        assertThat(Diagnosis.of(ExpressionKind.TRIGGER, text, Vocabulary.NONE).getFirst().fixes().stream()
                .filter(fix -> fix.label().contains("look-around"))).as(because).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '\0', textBlock = """
        a ~ /(?!ab)[ab]*/
        a ~ /^(?=a|bb)[ab]+/
        a ~ /[ab]*(?<!ba)/
        a ~ /[ab]*(?<=a)$/
        a !~ /(?!b).*/
        a ~ /(?i)(?=A)[ab]*/
        """)
    void aLookAroundAndItsTestsHoldForTheSameValues(String text) {
        Fix fix = Diagnosis.of(ExpressionKind.TRIGGER, text, Vocabulary.NONE).getFirst().fixes().getFirst();
        Expression tests = Parser.expression(fix.applied(text)).orThrow();
        Pattern pattern = Pattern.compile(text.substring(text.indexOf('/') + 1, text.length() - 1));
        boolean negated = text.contains("!~");
        for (String value : words()) {
            assertThat(Evaluation.holds(tests, new State(Map.of("a", value)))).as(value)
                    .isEqualTo(pattern.matcher(value).matches() != negated);
        }
        assertThat(Evaluation.holds(tests, State.EMPTY)).isEqualTo(negated);
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of("", "\n", "c", "ab\n"));
        for (int length = 1; length < 6; length++) {
            for (int bits = 0; bits < 1 << length; bits++) {
                StringBuilder word = new StringBuilder();
                for (int i = 0; i < length; i++) {
                    word.append((bits >> i & 1) == 0 ? 'a' : 'b');
                }
                words.add(word.toString());
            }
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '\0', textBlock = """
        Formt = document          > Did you mean Format?       > Format = document
        Format = documnet         > Did you mean document?     > Format = document
        a = ${inputky}            > Did you mean ${inputkey}?  > a = ${inputkey}
        a = 1 && "Formta" = b     > Did you mean Format?       > a = 1 && Format = b
        """)
    void aSlipIsTold(String text, String label, String mended) {
        TextProblem problem = Diagnosis.of(ExpressionKind.TRIGGER, text, VOCABULARY).getFirst();
        assertThat(problem.fixes().getFirst().label()).isEqualTo(label);
        assertThat(problem.fixes().getFirst().applied(text)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '\0', textBlock = """
        Format = picture && a = ${inputkey}
        Size = 3
        n2 = 3
        Format = audio
        """)
    void whatIsKnownOrQuiteNewIsNoProblem(String text) {
        assertThat(Diagnosis.of(ExpressionKind.TRIGGER, text, VOCABULARY)).isEmpty();
    }

    @Test
    void anUndeclaredVariableIsAnErrorWhereItStands() {
        assertThat(Diagnosis.of(ExpressionKind.TRIGGER, "a = \"x${zzz}\"", VOCABULARY)).containsExactly(
                new TextProblem(true, 6, 12, "the variable 'zzz' is not declared by the definition", List.of()));
        assertThat(Diagnosis.of(ExpressionKind.SOURCE, "a = ${inputkey}", VOCABULARY)).containsExactly(
                new TextProblem(true, 4, 15, "a source has no variables", List.of()));
    }

    @Test
    void anErrorCoversThePieceThatIsWrong() {
        assertThat(Diagnosis.of(ExpressionKind.TRIGGER, "a = 1 maybe b", Vocabulary.NONE)).singleElement()
                .satisfies(problem -> assertThat(problem.start()).isEqualTo(6))
                .satisfies(problem -> assertThat(problem.end()).isEqualTo(11));
    }

    @Test
    void emptyOutputsAndConditionsAreFineAndEmptyTriggersAreNot() {
        assertThat(Diagnosis.of(ExpressionKind.OUTPUT, " ", VOCABULARY)).isEmpty();
        assertThat(Diagnosis.of(ExpressionKind.CONDITION, "", VOCABULARY)).isEmpty();
        assertThat(Diagnosis.of(ExpressionKind.TRIGGER, "", VOCABULARY)).hasSize(1);
        assertThat(Diagnosis.of(ExpressionKind.SOURCE, "", VOCABULARY)).hasSize(1);
    }

    @Test
    void everyFixOfAnyTextHelps() {
        Random random = new Random(3);
        String[] pieces = {"a", " = ", "1", " && ", "&", "'x'", "(", ")", " and ", "==", "!", "\"", "/(?!a)b/", " ~ ",
            "${v}", " not ", "in", ",", "*.x", "\n"};
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            everyFixHelps(text.toString());
        }
    }

    private static void everyFixHelps(String text) {
        if (ExpressionKind.TRIGGER.parse(text) instanceof ParseResult.Rejected<?>(int offset, String message)) {
            for (Fix fix : Diagnosis.of(ExpressionKind.TRIGGER, text, Vocabulary.NONE).getFirst().fixes()) {
                assertThat(fix.applied(text)).as(fix.label()).isNotEqualTo(text);
                if (ExpressionKind.TRIGGER.parse(fix.applied(text)) instanceof ParseResult.Rejected<?>(int next, String m)) {
                    assertThat(next).as(text + " by " + fix).isGreaterThan(offset);
                }
            }
        }
    }
}
