package org.storletdesigner.logic.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.logic.expression.Comparison;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.valueset.ValueSet;

class NumbersTest {
    @ParameterizedTest
    @EnumSource(Comparison.class)
    void agreesWithBigDecimal(Comparison comparison) {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            String constant = number(random);
            Language language = Numbers.compare(comparison, constant, Limits.DEFAULT);
            for (int j = 0; j < 40; j++) {
                assertAgrees(language, comparison, constant, near(random, constant));
            }
        }
    }

    private static void assertAgrees(Language language, Comparison comparison, String constant, String text) {
        boolean expected = text.matches("-?[0-9]+(\\.[0-9]+)?")
                && comparison.accepts(new BigDecimal(text).compareTo(new BigDecimal(constant)));
        assertThat(language.contains(text)).as("%s %s %s", text, comparison.sign(), constant).isEqualTo(expected);
    }

    private static String near(Random random, String constant) {
        return switch (random.nextInt(6)) {
            case 0 -> number(random);
            case 1 -> padded(random, constant);
            case 2 -> new BigDecimal(constant).add(BigDecimal.ONE.movePointLeft(random.nextInt(6))).toPlainString();
            case 3 -> new BigDecimal(constant).subtract(BigDecimal.ONE.movePointLeft(random.nextInt(6)))
                    .toPlainString();
            case 4 -> constant.startsWith("-") ? constant.substring(1) : "-" + constant;
            default -> spoilt(random, constant);
        };
    }

    private static String padded(Random random, String constant) {
        boolean minus = constant.startsWith("-");
        String magnitude = "0".repeat(random.nextInt(3)) + (minus ? constant.substring(1) : constant);
        String zeros = "0".repeat(random.nextInt(3));
        boolean needsPoint = !zeros.isEmpty() && !magnitude.contains(".");
        return (minus ? "-" : "") + magnitude + (needsPoint ? "." : "") + zeros;
    }

    private static String spoilt(Random random, String constant) {
        String signs = "-.0159ex ";
        int place = random.nextInt(constant.length() + 1);
        return constant.substring(0, place) + signs.charAt(random.nextInt(signs.length())) + constant.substring(place);
    }

    private static String number(Random random) {
        String sign = random.nextInt(3) == 0 ? "-" : "";
        String integer = digits(random, 1 + random.nextInt(random.nextInt(20) == 0 ? 60 : 4));
        return sign + integer + (random.nextBoolean() ? "." + digits(random, 1 + random.nextInt(4)) : "");
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append("00195".charAt(random.nextInt(5)));
        }
        return digits.toString();
    }

    @ParameterizedTest(name = "{0} and {1} mean the same")
    @CsvSource({"0, -0", "0, 0.00", "5, 005.0", "-1.50, -01.5", "0.5, 000.500"})
    void constantsOfOneValueHaveOneLanguage(String left, String right) {
        for (Comparison comparison : Comparison.values()) {
            assertThat(Numbers.compare(comparison, left, Limits.DEFAULT))
                    .isEqualTo(Numbers.compare(comparison, right, Limits.DEFAULT));
        }
    }

    @Test
    void everyNumberIsLessOrNot() {
        for (String constant : List.of("0", "-3.25", "480", "0.001")) {
            Language less = Numbers.compare(Comparison.LESS, constant, Limits.DEFAULT);
            Language atLeast = Numbers.compare(Comparison.AT_LEAST, constant, Limits.DEFAULT);
            assertThat(less.overlaps(atLeast)).isFalse();
            assertThat(less.or(atLeast, Limits.DEFAULT)).isEqualTo(Numbers.all());
        }
        assertThat(ValueSet.matches("-?[0-9]+(\\.[0-9]+)?").language()).isEqualTo(Numbers.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1.", ".5", "+1", "1e3", " 1", "1 ", "0x1", "\u0661", "--1", "1.2.3", "1\n"})
    void otherTextsAreNoConstants(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numbers.compare(Comparison.LESS, text, Limits.DEFAULT))
                .withMessage("not a number: " + text);
    }

    @Test
    void aVeryLongConstantExceedsTheBudget() {
        assertThatThrownBy(() -> Numbers.compare(Comparison.LESS, "7".repeat(1_000_000), Limits.DEFAULT))
                .isInstanceOf(BudgetExceeded.class);
    }
}
