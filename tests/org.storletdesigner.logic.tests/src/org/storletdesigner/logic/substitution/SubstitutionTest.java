package org.storletdesigner.logic.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.substitution.Substituted.Failed;
import org.storletdesigner.logic.substitution.Substituted.Ground;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.text.Problem;
import org.storletdesigner.logic.text.Problem.Bad;
import org.storletdesigner.logic.text.Problem.Unbound;

class SubstitutionTest {
    private static final Bindings BINDINGS = Bindings.NONE
            .with("one", Binding.text("1")).with("odd", Binding.text("a\"b && $"))
            .with("ab", Binding.text("a", "b")).with("xy", Binding.text("x", "y"))
            .with("pqr", Binding.text("p", "q", "r"))
            .with("n", Binding.number("-2.50")).with("ns", Binding.number("1", "2"))
            .with("pattern", Binding.pattern("a*")).with("none", Binding.text()).with("empty", Binding.text(""));

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a = 1;                          a = 1
            k = ${one};                     k = 1
            ${one} = k;                     "1" = k
            "k-${one}" = "v${one}!";        k-1 = "v1!"
            k = ${odd};                     k = "a\\"b && $"
            k = ${empty} && exists(${one}); k = "" && exists("1")
            k = ${pattern};                 k = "a*"
            k != ${one};                    k != 1
            k < ${n};                       k < -2.50
            k >= "1${one}.${one}";          k >= 11.1
            k = ${n};                       k = -2.50
            k > ${one};                     k > 1
            ${ab} = ${xy};                  a = x || b = y
            ${ab} = 1;                      a = 1 || b = 1
            k = ${ab};                      k = a || k = b
            "${ab}-${xy}" = "${ab}${one}";  a-x = a1 || b-y = b1
            ${ab} < ${ns};                  a < 1 || b < 2
            ${ab} ~ /${xy}.*/;              a ~ /x.*/ || b ~ /y.*/
            k like "${ab}*";                k like "a*" || k like "b*"
            exists(${ab});                  exists(a) || exists(b)
            !exists(${ab});                 !(exists(a) || exists(b))
            k != ${ab};                     !(k = a || k = b)
            ${ab} = ${xy} && c = 1;         (a = x || b = y) && c = 1
            ${ab} = ${xy} || c = 1;         (a = x || b = y) || c = 1
            k in (1, ${ab}, "${xy}!", 2);   k in (1, a, b, "x!", "y!", 2)
            ${ab} in (${pqr}, ${one});      a in (p, q, r, 1) || b in (p, q, r, 1)
            k !in (${ab});                  k !in (a, b)
            ${ab} = ${xy} && ${pqr} = 1;    (a = x || b = y) && (p = 1 || q = 1 || r = 1)
            """)
    void variablesAreReplacedAndListsPairedByPosition(String text, String result) {
        assertThat(substituted(text)).isEqualTo(new Ground<>(Parser.expression(result).orThrow()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ${u} = ${v};                    the variable 'u' has no value, the variable 'v' has no value
            ${none} = 1;                    the variable 'none' has no value
            k in (${one}, ${u});            the variable 'u' has no value
            ${ab} = ${pqr};                 the variable 'pqr' has 3 values, and 'ab' beside it has 2
            k ~ /${pqr}${ab}/;              the variable 'ab' has 2 values, and 'pqr' beside it has 3
            k in ("${ab}${pqr}");           the variable 'pqr' has 3 values, and 'ab' beside it has 2
            ${u} = 1 && (${ab} = ${pqr} || !exists(${w}) || ${u} = 2); the variable 'u' has no value, \
            the variable 'pqr' has 3 values, and 'ab' beside it has 2, the variable 'w' has no value
            """)
    void allProblemsAreCollected(String text, String problems) {
        assertThat(describe(substituted(text))).isEqualTo(problems);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            k < ${ab};       ab;    must be a number and is 'a': expected a digit
            k < ${empty};    empty; must be a number and is '': expected a digit
            k < "${n}${n}";  n;     must be a number and is '-2.50-2.50': the number ends here
            k < "1${n}";     n;     must be a number and is '1-2.50': the number ends here
            k < "${one}.";   one;   must be a number and is '1.': expected a digit after the point
            """)
    void aNumberPositionNeedsANumber(String text, String variable, String message) {
        Failed<?> failed = (Failed<?>) substituted(text);
        assertThat(failed.problems()).first().isInstanceOfSatisfying(Bad.class, bad -> {
            assertThat(bad.variable()).isEqualTo(variable);
            assertThat(bad.message()).startsWith(message);
        });
    }

    @Test
    void everyValueOfAListIsChecked() {
        assertThat(((Failed<?>) substituted("k < ${ab}")).problems()).hasSize(2);
    }

    @Test
    void aNumberVariableHoldsANumberWhereverItStands() {
        Bindings bindings = Bindings.NONE.with("n", Binding.number("1", "1e5"));
        Expression expression = Parser.expression("k = ${n}").orThrow();
        assertThat(describe(Substitution.expression(expression, bindings)))
                .startsWith("the variable 'n' must be a number and is '1e5': the number ends here");
    }

    @Test
    void halfASurrogatePairIsABadValueEvenBesideItsOtherHalf() {
        Bindings bindings = Bindings.NONE.with("h", Binding.text("\uD83D")).with("l", Binding.text("\uDE00"));
        Expression expression = Parser.expression("k = \"${h}${l}\"").orThrow();
        assertThat(((Failed<?>) Substitution.expression(expression, bindings)).problems())
                .extracting(Problem::variable).containsExactly("h", "l");
    }

    @Test
    void triggersAndOutputsAreReplacedAsWholes() {
        Trigger trigger = Parser.trigger("appear: ${ab} = 1, disappear: k = ${xy}").orThrow();
        assertThat(Substitution.trigger(trigger, BINDINGS)).isEqualTo(new Ground<>(
                Parser.trigger("appear: a = 1 || b = 1, disappear: k = x || k = y").orThrow()));
        Output output = Parser.output("new: ${ab} = ${xy}").orThrow();
        assertThat(Substitution.output(output, BINDINGS)).isEqualTo(new Ground<>(
                Parser.output("new: a = x || b = y").orThrow()));
        assertThat(Substitution.output(Output.NONE, BINDINGS)).isEqualTo(new Ground<>(Output.NONE));
        assertThat(Substitution.output(Output.DELETE, BINDINGS)).isEqualTo(new Ground<>(Output.DELETE));
    }

    @Test
    void bothPartsOfATriggerReportTheirProblems() {
        Trigger trigger = Parser.trigger("appear: a = ${u}, disappear: b = ${v}").orThrow();
        assertThat(Substitution.trigger(trigger, BINDINGS))
                .isEqualTo(new Failed<Trigger>(List.of(new Unbound("u"), new Unbound("v"))));
    }

    @Test
    void variablesAreNamedInOrderOfAppearance() {
        assertThat(Substitution.variables(Parser.expression("!(${z} in (a, ${b}, ${z}) && \"x${y}\" ~ /${a}${b}/ "
                + "|| exists(${e}) && k like ${l} && k < ${n})").orThrow()))
                .containsExactly("z", "b", "y", "a", "e", "l", "n");
        assertThat(Substitution.variables(Parser.trigger("appear: a = ${q}, disappear: b = ${p}").orThrow()))
                .containsExactly("q", "p");
        assertThat(Substitution.variables(Parser.output("new: ${q} = ${p}").orThrow())).containsExactly("q", "p");
        assertThat(Substitution.variables(Output.NONE)).isEmpty();
        assertThat(Substitution.variables(Output.DELETE)).isEmpty();
    }

    @Test
    void longListsAndWideTreesAreLinear() {
        String[] many = IntStream.range(0, 50_000).mapToObj(i -> "v" + i).toArray(String[]::new);
        Bindings bindings = Bindings.NONE.with("many", Binding.text(many)).with("one", Binding.text("1"));
        Expression expression = Parser.expression("${many} = ${many}" + " && k = ${one}".repeat(50_000)).orThrow();
        Ground<Expression> ground = (Ground<Expression>) Substitution.expression(expression, bindings);
        Expression.And and = (Expression.And) ground.value();
        assertThat(and.operands()).hasSize(50_001);
        assertThat(((Expression.Or) and.operands().getFirst()).operands()).hasSize(50_000);
    }

    private static Substituted<Expression> substituted(String text) {
        return Substitution.expression(Parser.expression(text).orThrow(), BINDINGS);
    }

    private static String describe(Substituted<Expression> result) {
        return switch (result) {
            case Ground<Expression> ground -> "no problem";
            case Failed<Expression>(List<Problem> problems) ->
                String.join(", ", problems.stream().map(Problem::describe).toList());
        };
    }
}
