package org.storletdesigner.logic.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.Matches;
import org.storletdesigner.logic.substitution.Substituted.Failed;
import org.storletdesigner.logic.substitution.Substituted.Ground;
import org.storletdesigner.logic.syntax.Fault;
import org.storletdesigner.logic.syntax.PatternCheck;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.text.Problem;
import org.storletdesigner.logic.text.Problem.Bad;

class PatternSubstitutionTest {
    /** Accepts everything, because how patterns are written is tested here, and not what they mean. */
    private static final PatternCheck ANY = pattern -> Optional.empty();

    private static final String NASTY = "ab01-^]&[\\$.|?*+(){}/\"#E Q\n\t";

    /** What the platform itself accepts, so that the composed patterns are tested with an independent reader. */
    private static final PatternCheck PLATFORM = pattern -> {
        try {
            Pattern.compile(pattern);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(new Fault(Math.max(0, e.getIndex()), e.getDescription()));
        }
    };

    @ParameterizedTest(name = "in {0} the text {1} gives {2}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ${x};          a.b;    a\\.b
            v${x};         a.b*;   va\\.b\\*
            ${x}*;         ab;     (?:ab)*
            ${x}*;         a;      a*
            ${x}{2};       .;      \\.{2}
            ${x}?;         ``;     (?:)?
            ${x}+;         😀;     😀+
            \\01${x};      2;      \\01(?:2)
            \\01${x};      9;      \\019
            [${x}];        ^a]-&;  [\\^a\\]\\-\\&]
            [^${x}];       ab;     [^ab]
            [a-${x}];      z;      [a-z]
            [${x}-z];      a;      [a-z]
            [${x}&&[ab]];  a.;     [a.&&[ab]]
            [\\01${x}];    2a;     [\\01\\x32a]
            [a]${x};       [;      [a]\\[
            []${x}];       -;      []\\-]
            [^]${x}]${x};  .;      [^].]\\.
            \\[${x};       .;      \\[\\.
            \\Q[\\E${x};   .;      \\Q[\\E\\.
            [\\Q]\\E${x}]; .;      [\\Q]\\E.]
            """)
    void aTextIsTakenLiterally(String pattern, String value, String result) {
        assertThat(filled(pattern, Binding.text(value))).isEqualTo(result);
    }

    @ParameterizedTest(name = "in {0} the pattern {1} gives {2}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ${x};      a|b;       a|b
            v${x};     a|b;       v(?:a|b)
            ${x}*;     ab;        (?:ab)*
            a${x};     ``;        a(?:)
            a${x}b;    \\Q(;      a(?:\\Q(\\E)b
            a${x}b;    (?i)c;     a(?:(?i)c)b
            a${x}b;    \\\\;      a(?:\\\\)b
            """)
    void aPatternIsInsertedAsAGroup(String pattern, String value, String result) {
        assertThat(filled(pattern, Binding.pattern(value))).isEqualTo(result);
    }

    @Test
    void whatIsNoLongerRegularBesideItsNeighboursIsBad() {
        Expression expression = Parser.expression("k ~ /a${x}/").orThrow();
        assertThat(Substitution.expression(expression, Bindings.NONE.with("x", Binding.pattern("b$"))))
                .isInstanceOf(Ground.class);
        assertThat(Substitution.expression(expression, Bindings.NONE.with("x", Binding.pattern("^b"))))
                .isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.problems().getFirst().toString())
                        .contains("makes the pattern 'a(?:^b)' unusable: "));
        assertThat(Substitution.expression(expression, Bindings.NONE.with("x", Binding.pattern("b(?=c)"))))
                .isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.problems().getFirst().toString())
                        .contains("is not a usable pattern: look-ahead is not supported at column 2"));
    }

    @Test
    void aNumberInsideAPatternIsText() {
        assertThat(filled("v${x}", Binding.number("-1.5"))).isEqualTo("v-1\\.5");
    }

    @ParameterizedTest(name = "{0} with {2} {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            \\Qa${x}\\E;   a;     TEXT;    stands between \\Q and \\E, where nothing can be inserted
            [\\Qa${x}\\E]; a;     TEXT;    stands between \\Q and \\E, where nothing can be inserted
            \\Q\\${x}\\E;  a;     TEXT;    stands between \\Q and \\E, where nothing can be inserted
            \\${x};        a;     TEXT;    stands right after a backslash, where nothing can be inserted
            \\c${x};       A;     TEXT;    stands right after a backslash, where nothing can be inserted
            [a${x}];       b*;    PATTERN; is a pattern and cannot stand inside a character class
            [${x}];        ``;    TEXT;    is empty and cannot stand inside a character class
            [a-${x}];      bc;    TEXT;    must be one character, because it stands beside '-' in a character class
            [${x}-z];      bc;    TEXT;    must be one character, because it stands beside '-' in a character class
            a${x};         b(;    PATTERN; is not a usable pattern: Unclosed group at column 3
            a${x};         b)(c;  PATTERN; is not a usable pattern: Unmatched closing ')' at column 1
            ${x};          *;     PATTERN; is not a usable pattern: Dangling meta character '*' at column 1
            [${x}-a];      b;     TEXT;    makes the pattern '[b-a]' unusable: Illegal character range
            """)
    void aVariableThatCannotStandThereIsBad(String pattern, String value, Binding.Kind kind, String message) {
        Binding binding = kind == Binding.Kind.TEXT ? Binding.text(value) : Binding.pattern(value);
        assertThat(fill(pattern, binding)).isEqualTo(new Failed<Expression>(List.of(new Bad("x", message))));
    }

    @Test
    void anyTextBetweenOthersMatchesItselfAndNothingElse() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            String text = nasty(random);
            Pattern inside = Pattern.compile(filled("<${x}>|(?:${x})?=", Binding.text(text)));
            assertThat("<" + text + ">").matches(inside);
            assertThat(text + "=").matches(inside);
            String other = nasty(random);
            assertThat(inside.matcher("<" + other + ">").matches()).isEqualTo(other.equals(text));
            assertThat(Pattern.compile(filled("${x}{2}", Binding.text(text))).matcher(text + text).matches()).isTrue();
        }
    }

    @Test
    void anyTextInAClassGivesExactlyItsCharacters() {
        Random random = new Random(8);
        for (int round = 0; round < 5_000; round++) {
            String text = nasty(random) + "x";
            Pattern one = Pattern.compile(filled("[${x}]", Binding.text(text)));
            Pattern none = Pattern.compile(filled("(?s)[^${x}]", Binding.text(text)));
            for (String c : (NASTY + "xyz").split("")) {
                assertThat(one.matcher(c).matches()).as(one + " " + c).isEqualTo(text.contains(c));
                assertThat(none.matcher(c).matches()).as(none + " " + c).isEqualTo(!text.contains(c));
            }
        }
    }

    @ParameterizedTest(name = "{0} with {1} as {2} gives {3}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ${x};        a;     TEXT;    k like a
            "${x}*";     a;     TEXT;    k like "a*"
            ${x};        a*;    TEXT;    k ~ "a\\\\*"
            "*.${x}?b";  a*;    TEXT;    k ~ "(?s:.*)\\\\.a\\\\*(?s:.)b"
            "(${x}";     ?;     TEXT;    k ~ "\\\\(\\\\?"
            "v${x}";     a*?;   PATTERN; k like "va*?"
            "v${x}";     -1.5;  NUMBER;  k like "v-1.5"
            """)
    void aStarInATextMakesAGlobAPattern(String glob, String value, Binding.Kind kind, String result) {
        Bindings bindings = Bindings.NONE.with("x", new Binding(kind, List.of(value)));
        Expression expression = Parser.expression("k like " + glob).orThrow();
        assertThat(Substitution.expression(expression, bindings))
                .isEqualTo(new Ground<>(Parser.expression(result).orThrow()));
    }

    @Test
    void aGlobMayMixTextsAndGlobs() {
        Bindings bindings = Bindings.NONE.with("t", Binding.text("*")).with("g", Binding.pattern("?*.b"));
        Expression expression = Parser.expression("k like \"${t}${g}\"").orThrow();
        assertThat(Substitution.expression(expression, bindings))
                .isEqualTo(new Ground<>(Parser.expression("k ~ /\\*(?s:.)(?s:.*)\\.b/").orThrow()));
    }

    private static String nasty(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            out.append(NASTY.charAt(random.nextInt(NASTY.length())));
        }
        return out.toString();
    }

    private static String filled(String pattern, Binding binding) {
        Ground<Expression> ground = (Ground<Expression>) fill(pattern, binding);
        return ((Matches) ground.value()).pattern().literal();
    }

    private static Substituted<Expression> fill(String pattern, Binding binding) {
        String text = "k ~ \"" + pattern.replace("\\", "\\\\") + '"';
        Expression expression = Parser.expression(text, ANY).orThrow();
        return Substitution.expression(expression, Bindings.NONE.with("x", binding), PLATFORM);
    }
}
