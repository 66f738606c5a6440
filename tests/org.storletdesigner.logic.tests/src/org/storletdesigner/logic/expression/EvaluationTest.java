package org.storletdesigner.logic.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.text.Parser;

class EvaluationTest {
    @ParameterizedTest(name = "with k absent, empty, a, ab, and 10: {0} is {1} {2} {3} {4} {5}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            true;               true;  true;  true;  true;  true
            k = a;              false; false; true;  false; false
            k != a;             true;  true;  false; true;  true
            k = "";             false; true;  false; false; false
            k = 10.0;           false; false; false; false; false
            k in (a, 10);       false; false; true;  false; true
            k !in (a, 10);      true;  true;  false; true;  false
            exists(k);          false; true;  true;  true;  true
            !exists(k);         true;  false; false; false; false
            k like "a*";        false; false; true;  true;  false
            k like "?";         false; false; true;  false; false
            k !like "*";        true;  false; false; false; false
            k ~ /a/;            false; false; true;  false; false
            k ~ /.*/;           false; true;  true;  true;  true
            k !~ /.*b/;         true;  true;  true;  false; true
            k < 11;             false; false; false; false; true
            k < 10;             false; false; false; false; false
            k <= 10.0;          false; false; false; false; true
            k >= 010;           false; false; false; false; true
            k > -10;            false; false; false; false; true
            !(k > 9);           true;  true;  true;  true;  false
            j = a;              false; false; false; false; false
            k = a || k = ab;    false; false; true;  true;  false
            k like "a*" && k like "*b"; false; false; false; true; false
            """)
    void operatorsHoldAsDescribed(String text, boolean absent, boolean empty, boolean a, boolean ab, boolean ten) {
        assertThat(holds(text, null)).isEqualTo(absent);
        assertThat(holds(text, "")).isEqualTo(empty);
        assertThat(holds(text, "a")).isEqualTo(a);
        assertThat(holds(text, "ab")).isEqualTo(ab);
        assertThat(holds(text, "10")).isEqualTo(ten);
    }

    @ParameterizedTest(name = "{0} is no number")
    @CsvSource(quoteCharacter = '`', value = {"``", "-", ".5", "5.", "+5", "1e5", "` 5`",
        "`5 `", "--5", "1.2.3", "٣", "1_0", "-.5", "0x1"})
    void whatIsNoNumberIsInNoOrder(String value) {
        assertThat(holds("k < 1000000", value)).isFalse();
        assertThat(holds("k >= -1000000", value)).isFalse();
    }

    @Test
    void numbersAreComparedAsExactDecimals() {
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            String left = number(random);
            String right = number(random);
            int order = new BigDecimal(left).compareTo(new BigDecimal(right));
            for (Comparison comparison : Comparison.values()) {
                assertThat(holds("k " + comparison.sign() + " " + right, left)).as(left + comparison.sign() + right)
                        .isEqualTo(comparison.accepts(order));
            }
        }
    }

    @Test
    void aMillionDigitsAreComparedAtOnce() {
        String digits = "9".repeat(1_000_000);
        assertThat(holds("k < 1" + digits, digits)).isTrue();
        assertThat(holds("k < -0." + digits, "-0." + digits + "1")).isTrue();
    }

    @Test
    void globsMatchAsTheirTranslationIntoPatternsDoes() {
        Random random = new Random(6);
        for (int round = 0; round < 50_000; round++) {
            String glob = run(random, "a", "b", "*", "?", "😀");
            String text = run(random, "a", "b", "\n", "😀", "*");
            String pattern = glob.replace("?", "(?s:.)").replace("*", "(?s:.*)");
            assertThat(Glob.matches(glob, text)).as(glob + " " + text).isEqualTo(Pattern.matches(pattern, text));
        }
    }

    @Test
    void manyStarsTakeNoExponentialTime() {
        assertThat(Glob.matches("*a".repeat(1_000) + "b", "a".repeat(20_000))).isFalse();
        assertThat(Glob.matches("*a".repeat(1_000), "a".repeat(20_000))).isTrue();
    }

    @Test
    void aLongChainIsEvaluated() {
        Expression one = Parser.expression("k = a").orThrow();
        State state = new State(Map.of("k", "a"));
        Expression no = new Expression.Not(one);
        assertThat(Evaluation.holds(new Expression.And(Collections.nCopies(100_000, one)), state)).isTrue();
        assertThat(Evaluation.holds(new Expression.Or(Collections.nCopies(100_000, no)), state)).isFalse();
    }

    @Test
    void variablesMustBeReplacedBefore() {
        State state = new State(Map.of("k", "a"));
        for (String text : List.of("${x} = a", "k = ${x}", "k in (b, ${x})", "k like ${x}", "k ~ ${x}", "k < ${x}")) {
            Expression expression = Parser.expression(text).orThrow();
            assertThatThrownBy(() -> Evaluation.holds(expression, state)).isInstanceOf(IllegalStateException.class);
        }
    }

    private static boolean holds(String text, String k) {
        Map<String, String> values = new HashMap<>();
        if (k != null) {
            values.put("k", k);
        }
        return Evaluation.holds(Parser.expression(text).orThrow(), new State(values));
    }

    private static String number(Random random) {
        String whole = (random.nextBoolean() ? "-" : "") + "0".repeat(random.nextInt(3)) + random.nextInt(30);
        return random.nextBoolean() ? whole : whole + "." + random.nextInt(12) + "0".repeat(random.nextInt(2));
    }

    private static String run(Random random, String... pieces) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            out.append(pieces[random.nextInt(pieces.length)]);
        }
        return out.toString();
    }
}
