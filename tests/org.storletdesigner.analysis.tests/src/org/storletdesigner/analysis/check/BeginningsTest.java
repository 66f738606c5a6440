package org.storletdesigner.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.Satisfiability;
import org.storletdesigner.logic.text.Parser;

class BeginningsTest {
    private static final List<String> ATOMS = List.of("k = a", "k = ab", "k = b", "k != a", "!exists(k)", "k in (a, bc)",
            "k like \"b*\"", "k ~ /c|ad?/", "k > 3", "l = a", "l like \"*a\"", "l in (b, c)");

    private final Formulas formulas = new Formulas(Limits.DEFAULT);
    private final Random random = new Random(20261122);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            k = a;                      k = b;                true
            k = a;                      k = ab;               false
            k = a;                      l = b;                false
            k = a && l = c;             k = a && l = d;       true
            k = a || k = b;             k = c || k = d;       true
            k = a || l = b;             k = c;                false
            k in (a, b);                k like "c*";          true
            k = a;                      !exists(k);           false
            k ~ /img-[0-9]+/;           k ~ /doc-[0-9]+/;     true
            """)
    void conditionsAreApartWhereAKeyWouldHaveToBeginInTwoWays(String one, String other, boolean apart) {
        assertThat(of(one).areApartFrom(of(other))).isEqualTo(apart);
        assertThat(of(other).areApartFrom(of(one))).isEqualTo(apart);
    }

    @Test
    void noStateSatisfiesTwoConditionsThatAreApart() {
        int apart = 0;
        for (int i = 0; i < 5_000; i++) {
            String one = condition(2);
            String other = condition(2);
            if (of(one).areApartFrom(of(other))) {
                apart++;
                assertThat(Satisfiability.of(new Formula.All(List.of(formula(one), formula(other))), formulas))
                        .as("%s and %s", one, other).isFalse();
            }
        }
        assertThat(apart).isGreaterThan(200);
    }

    private String condition(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return ATOMS.get(random.nextInt(ATOMS.size()));
        }
        String joined = Stream.generate(() -> condition(depth - 1)).limit(2 + random.nextInt(2))
                .collect(Collectors.joining(random.nextBoolean() ? " && " : " || "));
        return (random.nextInt(4) == 0 ? "!" : "") + "(" + joined + ")";
    }

    private Beginnings of(String condition) {
        return Beginnings.of(formula(condition));
    }

    private Formula formula(String condition) {
        return formulas.of(Parser.expression(condition).orThrow());
    }
}
