package org.storletdesigner.logic.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.text.Parser;

class FormulasTest {
    @Test
    void aPatternThatExplodesSaysSoAgainWherever() {
        Formulas formulas = new Formulas(new Limits(1_000, 100_000));
        Expression hard = Parser.expression("name ~ /(a|b)*a(a|b){18}/").orThrow();
        Expression within = Parser.expression("size > 5 && name ~ /(a|b)*a(a|b){18}/").orThrow();
        String reason = "an automaton needs more than 1000 states";
        for (Expression expression : new Expression[] {hard, within, hard, within}) {
            assertThatThrownBy(() -> formulas.of(expression)).isInstanceOf(BudgetExceeded.class).hasMessage(reason);
        }
        assertThat(formulas.of(Parser.expression("name = a").orThrow()).keys()).containsExactly("name");
    }

    @Test
    void whatExceedsItsBudgetIsTriedOnceAndForgottenLikeTheRest() {
        AtomicInteger tried = new AtomicInteger();
        Recent<Integer, String> recent = new Recent<>(100, text -> 0);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> recent.get(7, key -> fail(tried))).isInstanceOf(BudgetExceeded.class)
                    .hasMessage("too much");
        }
        assertThat(tried).hasValue(1);
        IntStream.range(100, 110).forEach(key -> recent.get(key, String::valueOf));
        assertThatThrownBy(() -> recent.get(7, key -> fail(tried))).isInstanceOf(BudgetExceeded.class);
        assertThat(tried).hasValue(2);
    }

    @Test
    void otherExceptionsAreNotRemembered() {
        Recent<Integer, String> recent = new Recent<>(100, text -> 0);
        assertThatThrownBy(() -> recent.get(1, key -> {
            throw new IllegalStateException("stopped");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(recent.get(1, String::valueOf)).isEqualTo("1");
    }

    private static String fail(AtomicInteger tried) {
        tried.incrementAndGet();
        throw new BudgetExceeded("too much");
    }
}
