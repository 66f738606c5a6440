package org.storletdesigner.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.And;
import org.storletdesigner.logic.expression.Expression.Equal;
import org.storletdesigner.logic.expression.Expression.Matches;
import org.storletdesigner.logic.expression.Expression.Not;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.grammar.TextBuilder;
import org.storletdesigner.logic.syntax.PatternCheck;
import org.storletdesigner.logic.text.ParseResult.Parsed;

class PrinterTest {
    /** Accepts everything, because how patterns are written is tested here, and not what they mean. */
    private static final PatternCheck ANY = pattern -> Optional.empty();

    @ParameterizedTest(name = "{0} is printed as {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            "a"="b";                    a = b
            ! a = b;                    a != b
            !(a like "b*");             a !like "b*"
            !a ~ "b*";                  a !~ /b*/
            !(a in (b,"c d"));          a !in (b, "c d")
            ! a < "1";                  !(a < 1)
            !(exists("a"));             !exists(a)
            ! ! a=b;                    !(a != b)
            !!!a=b;                     !!(a != b)
            !!a<1;                      !!(a < 1)
            !!exists(a);                !!exists(a)
            !(true);                    !true
            ((a=1)&&(b=2));             a = 1 && b = 2
            (a=1&&b=2)&&c=3;            (a = 1 && b = 2) && c = 3
            (a=1&&b=2)||c=3;            a = 1 && b = 2 || c = 3
            (a=1||b=2)||c=3;            (a = 1 || b = 2) || c = 3
            (a=1||b=2)&&c=3;            (a = 1 || b = 2) && c = 3
            !(a=1||b=2);                !(a = 1 || b = 2)
            "in" in ("in");             in in (in)
            "9" = "9";                  "9" = 9
            "é" = é;                    "é" = "é"
            "a\\u0085\\u00e9" = "\\uD83D\\uDE00\\uDBFF\\uDFFF"; "a\\u0085é" = "😀\\uDBFF\\uDFFF"
            a = "\\u0024{x}$ {$";       a = "\\u0024{x}$ {$"
            "${x}" = "$${y}{";          ${x} = "$${y}{"
            a < "${n}";                 a < ${n}
            a < "1${n}";                a < "1${n}"
            a ~ abc;                    a ~ /abc/
            a ~ b/c;                    a ~ /b\\/c/
            a ~ "b\\\\/c";              a ~ "b\\\\/c"
            a ~ "b\\\\\\\\/c";          a ~ /b\\\\\\/c/
            a ~ "b\\nc";                a ~ "b\\nc"
            a ~ "\\\\$\\\\{";           a ~ /\\$\\{/
            a ~ "${p}";                 a ~ ${p}
            a ~ "x${p}";                a ~ /x${p}/
            """)
    void printsThePlainestForm(String text, String printed) {
        Expression expression = Parser.expression(text, ANY).orThrow();
        assertThat(Printer.print(expression)).isEqualTo(printed);
        assertThat(Parser.expression(printed, ANY)).isEqualTo(new Parsed<>(expression));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${", "a\\", "$\\", "x$${", "\\/", "\r", "\u2028", "\ue000", ""})
    void anyPatternComesBackEvenIfItIsNone(String pattern) {
        for (Text text : List.of(Text.of(pattern), with(pattern, "x", ""), with("a", "x", pattern))) {
            Expression expression = new Matches(Text.of("k"), text);
            assertThat(Parser.expression(Printer.print(expression), ANY)).isEqualTo(new Parsed<>(expression));
        }
    }

    @Test
    void literalsSideBySideDoNotBecomeAVariable() {
        Text split = new Text(List.of(new Text.Literal("$"), new Text.Literal("{x}")));
        assertThat(Printer.print(new Equal(Text.of("k"), split))).isEqualTo("k = \"\\u0024{x}\"");
        assertThat(Printer.print(new Matches(Text.of("k"), split))).isEqualTo("k ~ \"\\u0024{x}\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a=1;                              a = 1
            appear:(a=1);                     a = 1
            disappear:a=1;                    disappear: a = 1
            appear: a=1, disappear:(b=2);     appear: a = 1, disappear: b = 2
            appear: true, disappear: b=2;     disappear: b = 2
            disappear: false;                 true
            """)
    void printsTriggers(String text, String printed) {
        assertThat(Printer.print(Parser.trigger(text).orThrow())).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            (a=1);      a = 1
            new:(a=1);  new: a = 1
            none;       none
            delete;     delete
            "none"=1;   none = 1
            """)
    void printsOutputs(String text, String printed) {
        assertThat(Printer.print(Parser.output(text).orThrow())).isEqualTo(printed);
    }

    @Test
    void randomTreesComeBackEqual() {
        RandomTrees trees = new RandomTrees(42);
        for (int i = 0; i < 30_000; i++) {
            Expression expression = trees.expression(4);
            String printed = Printer.print(expression);
            assertThat(Parser.expression(printed)).as(printed).isEqualTo(new Parsed<>(expression));
            assertThat(printed.chars()).as(printed).noneMatch(c -> c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029);
        }
    }

    @Test
    void randomTriggersAndOutputsComeBackEqual() {
        RandomTrees trees = new RandomTrees(43);
        for (int i = 0; i < 10_000; i++) {
            var trigger = trees.trigger();
            assertThat(Parser.trigger(Printer.print(trigger))).isEqualTo(new Parsed<>(trigger));
            var output = trees.output();
            assertThat(Parser.output(Printer.print(output))).isEqualTo(new Parsed<>(output));
        }
    }

    @Test
    void readableParenthesesNeverExceedTheParsersDepth() {
        for (String atom : new String[] {"a < 1", "a != b"}) {
            String text = "!".repeat(Parser.MAX_DEPTH) + atom;
            Expression expression = Parser.expression(text).orThrow();
            assertThat(Parser.expression(Printer.print(expression))).isEqualTo(new Parsed<>(expression));
        }
    }

    @Test
    void deepTreesThatNobodyTypedArePrinted() {
        Expression deep = new Equal(Text.of("a"), Text.of("b"));
        for (int i = 0; i < 750; i++) {
            deep = new Not(new And(List.of(deep, Expression.TRUE)));
        }
        assertThat(Printer.print(deep)).startsWith("!(!(!(").endsWith(" && true)");
    }

    @Test
    void wideTreesAreNoDeeperThanNarrowOnes() {
        Expression wide = new And(Collections.nCopies(200_000, new Not(Expression.TRUE)));
        assertThat(Printer.print(wide)).hasSize(200_000 * "!true && ".length() - " && ".length());
    }

    private static Text with(String before, String variable, String after) {
        TextBuilder text = new TextBuilder();
        text.add(before, 0);
        text.add(new Text.Variable(variable), 0);
        text.add(after, 0);
        return text.build();
    }
}
