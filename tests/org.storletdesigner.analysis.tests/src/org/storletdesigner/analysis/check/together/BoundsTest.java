package org.storletdesigner.analysis.check.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.limit.Patience;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.Satisfiability;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.valueset.ValueSet;

class BoundsTest {
    private static final List<String> ATOMS = List.of("k = a", "k = ab", "k = b", "k != a", "!exists(k)",
            "k in (a, bc)", "k like \"b*\"", "k ~ /c|ad?/", "k > 3", "k <= 3", "l = a", "l like \"*a\"", "l like \"*b\"",
            "l in (b, c)");

    private final Formulas formulas = new Formulas(Limits.DEFAULT);
    private final Random random = new Random(20261122);
    private final SetsApart sets = new SetsApart();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            k = a;                      k = b;                    true
            k = a;                      k = ab;                   true
            k = a;                      l = b;                    false
            k = a && l = c;             k = a && l = d;           true
            k = a || k = b;             k = c || k = d;           true
            k = a || l = b;             k = c;                    false
            k in (a, b);                k like "c*";              true
            k = a;                      !exists(k);               true
            k ~ /img-[0-9]+/;           k ~ /doc-[0-9]+/;         true
            k ~ /.*-[0-9]+[.]jpg/;      k ~ /.*-[0-9]+[.]png/;    true
            k ~ /.*-[0-9]+[.]jpg/;      k ~ /img-.*/;             false
            k >= 0 && k < 10;           k >= 10 && k < 20;        true
            k >= 0 && k <= 10;          k >= 10 && k < 20;        false
            k > 1 && k < 0;             exists(k);                true
            true;                       k = a;                    false
            """)
    void conditionsAreApartWhereAKeyWouldHaveToHoldTwoThings(String one, String other, boolean apart) {
        assertThat(areApart(of(one), of(other))).isEqualTo(apart);
        assertThat(areApart(of(other), of(one))).isEqualTo(apart);
    }

    @Test
    void noStateSatisfiesTwoConditionsThatAreApart() {
        int apart = 0;
        for (int i = 0; i < 5_000; i++) {
            String one = condition(2);
            String other = condition(2);
            if (areApart(of(one), of(other))) {
                apart++;
                assertThat(Satisfiability.of(new Formula.All(List.of(formula(one), formula(other))), formulas))
                        .as("%s and %s", one, other).isFalse();
            }
        }
        assertThat(apart).isGreaterThan(500);
    }

    @Test
    void whatTakesALargeAutomatonIsBoundedByLess() {
        String one = "k ~ /.*a.{9}/";
        assertThat(of(one + " && k ~ /.*b.{10}/").ofKeys().get("k")).isEqualTo(of(one).ofKeys().get("k"));
        assertThat(of(one + " || k ~ /.*b.{10}/").ofKeys().get("k")).isEqualTo(ValueSet.everything());
    }

    @Test
    void whatIsRememberedOfASetIsForgottenWithItsNumber() {
        List<ValueSet> all = ATOMS.stream().map(atom -> of(atom).ofKeys().values().iterator().next()).toList();
        for (int round = 0; round < 200; round++) {
            List<ValueSet> some = new ArrayList<>(all);
            int odds = 2 + random.nextInt(9);
            some.removeIf(set -> random.nextInt(12) > odds);
            sets.keepOnly(some);
            checkTellsApart(some);
        }
    }

    private void checkTellsApart(List<ValueSet> all) {
        for (ValueSet one : all) {
            ValueSet other = all.get(random.nextInt(all.size()));
            assertThat(sets.are(sets.number(one), sets.number(other))).as("%s and %s", one, other)
                    .isEqualTo(!one.overlaps(other));
        }
    }

    @ParameterizedTest(name = "{0} of 2,000 stay")
    @CsvSource({"0", "30", "999", "1001", "1999"})
    void whoHasNoPatienceForGivingNumbersBackLosesNothing(int stay) {
        List<ValueSet> many = IntStream.range(0, 2_000).mapToObj(i -> ValueSet.equalTo("v" + i)).toList();
        sets.keepOnly(many);
        checkTellsApart(many);
        List<ValueSet> some = many.subList(many.size() - stay, many.size());
        AtomicInteger left = new AtomicInteger(stay / 2);
        Runnable impatient = () -> {
            if (left.getAndDecrement() == 0) {
                throw new CancellationException();
            }
        };
        Supplier<Object> work = () -> {
            sets.keepOnly(some);
            return some;
        };
        if (stay > 0) {
            assertThatThrownBy(() -> Patience.during(impatient, work)).isInstanceOf(CancellationException.class);
            checkTellsApart(many);
        }
        sets.keepOnly(some);
        checkTellsApart(some);
        assertThat(some).allMatch(set -> sets.number(set) < (stay < 1_000 ? stay : 2_000));
    }

    private boolean areApart(Bounds one, Bounds other) {
        sets.keepOnly(Stream.of(one, other).flatMap(each -> each.ofKeys().values().stream()).toList());
        return one.ofKeys().entrySet().stream().filter(mine -> other.ofKeys().containsKey(mine.getKey()))
                .anyMatch(mine -> sets.are(sets.number(mine.getValue()),
                        sets.number(other.ofKeys().get(mine.getKey()))));
    }

    private String condition(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return ATOMS.get(random.nextInt(ATOMS.size()));
        }
        String joined = Stream.generate(() -> condition(depth - 1)).limit(2 + random.nextInt(2))
                .collect(Collectors.joining(random.nextBoolean() ? " && " : " || "));
        return (random.nextInt(4) == 0 ? "!" : "") + "(" + joined + ")";
    }

    private Bounds of(String condition) {
        return Bounds.of(formula(condition));
    }

    private Formula formula(String condition) {
        return formulas.of(Parser.expression(condition).orThrow());
    }
}
