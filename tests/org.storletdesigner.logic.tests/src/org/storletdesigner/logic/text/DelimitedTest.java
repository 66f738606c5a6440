package org.storletdesigner.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.expression.Expression.Equal;
import org.storletdesigner.logic.expression.Expression.Matches;
import org.storletdesigner.logic.syntax.PatternCheck;
import org.storletdesigner.logic.text.ParseResult.Rejected;

class DelimitedTest {
    /** Accepts everything, because how patterns are written is tested here, and not what they mean. */
    private static final PatternCheck ANY = pattern -> Optional.empty();

    @Test
    void quotesKnowFiveEscapes() {
        assertThat(value("\"\\\"\\\\\\n\\t\\u0041\\u00e9\"")).isEqualTo("'\"\\\n\tA\u00e9'");
    }

    @Test
    void aSurrogatePairOfEscapesIsOneCharacter() {
        assertThat(value("\"\\uD83D\\uDE00\"")).isEqualTo("'\uD83D\uDE00'");
        assertThat(value("\"\uD83D\uDE00\"")).isEqualTo("'\uD83D\uDE00'");
    }

    @Test
    void aUnicodeEscapeHasExactlyFourDigits() {
        assertThat(value("\"\\u00410\"")).isEqualTo("'A0'");
        assertThat(value("\"\\u0041\\u0042f\"")).isEqualTo("'ABf'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            k = "\\q";              5; there is no escape '\\q'
            k = "ab\\'";            7; there is no escape '\\''
            k = "\\r";              5; there is no escape '\\r'
            k = "\\U0041";          5; there is no escape '\\U'
            k = "a\\u12";           6; '\\u' needs four hexadecimal digits
            k = "\\u12G4";          5; '\\u' needs four hexadecimal digits
            k = "\\u\\u0041";       5; '\\u' needs four hexadecimal digits
            k = "\\uD83D";          5; half a surrogate pair
            k = "x\\uD83Dx";        6; half a surrogate pair
            k = "\\uDE00";          5; half a surrogate pair
            k = "\\uDE00\\uD83D";   5; half a surrogate pair
            k = "\\uD83D\\u0041";   5; half a surrogate pair
            k = "abc;               4; this quote is never closed
            k = "abc\\";            4; this quote is never closed
            "\\q" = 1;              1; there is no escape '\\q'
            a in (b, "\\q");       10; there is no escape '\\q'
            a ~ "\\d";              5; there is no escape '\\d'
            """)
    void refusesOtherEscapesAtTheirBackslash(String text, int offset, String message) {
        Rejected<?> rejected = (Rejected<?>) Parser.expression(text);
        assertThat(rejected.message()).startsWith(message);
        assertThat(rejected.offset()).isEqualTo(offset);
    }

    @ParameterizedTest
    @CsvSource({"\\n", "\\r"})
    void lineEndsInsideDelimitersAreRefusedWhereTheyStand(String escaped) {
        String lineEnd = escaped.translateEscapes();
        assertThat(Parser.expression("k = \"a" + lineEnd + "b\"")).isInstanceOfSatisfying(Rejected.class,
                rejected -> assertThat(rejected.offset()).isEqualTo(6));
        assertThat(Parser.expression("k ~ /a" + lineEnd + "b/")).isInstanceOfSatisfying(Rejected.class,
                rejected -> assertThat(rejected.offset()).isEqualTo(6));
        assertThat(Parser.expression("k ~ /a\\" + lineEnd + "b/")).isInstanceOfSatisfying(Rejected.class,
                rejected -> assertThat(rejected.offset()).isEqualTo(7));
    }

    @ParameterizedTest(name = "{0} is the pattern {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            /.*\\.mp[34]/;  '.*\\.mp[34]'
            /a\\/b/;        'a/b'
            /a\\\\/;        'a\\\\'
            /\\\\\\//;      '\\\\/'
            /"#&&||)/;      '"#&&||)'
            /\\$\\{a}/;     '\\$\\{a}'
            /a$/;           'a$'
            /\\${a}/;       '\\${a}'
            /${a}/;         <a>
            /x${a}$${b}y/;  'x'+<a>+'$'+<b>+'y'
            "\\\\d\\u0024{a}"; '\\d${a}'
            """)
    void aSlashPatternKeepsItsEscapes(String written, String pattern) {
        Matches matches = (Matches) Parser.expression("k ~ " + written, ANY).orThrow();
        assertThat(Shape.of(matches.pattern())).isEqualTo(pattern);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            k ~ /abc;     4; this '/' opens a pattern that is never closed
            k ~ /abc\\/;  4; this '/' opens a pattern that is never closed
            k ~ /abc\\;   4; this '/' opens a pattern that is never closed
            k !~ /abc;    5; this '/' opens a pattern that is never closed
            k ~ /a${b;    9; expected '}' after the name of the variable 'b'
            k ~ /a${};    8; expected the name of a variable after '${'
            """)
    void anOpenPatternIsNamedAtItsSlash(String text, int offset, String message) {
        assertThat(Parser.expression(text)).isEqualTo(new Rejected<>(offset, message));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ${k} = ${v};             <k>=<v>
            "pre-${k}" = "${v}!";    'pre-'+<k>=<v>+'!'
            a = "${x}${y}";          'a'=<x>+<y>
            a = "$${x}$";            'a'='$'+<x>+'$'
            a = "\\u0024{x}";        'a'='${x}'
            a = "$ {x}";             'a'='$ {x}'
            a < ${n};                'a'<<n>
            a >= "-${n}.5";          'a'>='-'+<n>+'.5'
            a in (${x}, b, "c${y}"); 'a' in <x> 'b' 'c'+<y>
            a like "${x}*";          'a' like <x>+'*'
            a ~ ${p};                'a'~<p>
            exists(${k});            exists <k>
            ${_a.b-c9}!=1;           not(<_a.b-c9>='1')
            ${ключ} in (1);          <ключ> in '1'
            """)
    void variablesStandForKeysAndValuesAndInsideQuotes(String text, String shape) {
        assertThat(Shape.of(Parser.expression(text, ANY).orThrow())).isEqualTo(shape);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ${} = 1;         2; expected the name of a variable after '${'
            ${9} = 1;        2; expected the name of a variable after '${'
            ${ a} = 1;       2; expected the name of a variable after '${'
            ${a = 1;         3; expected '}' after the name of the variable 'a'
            a = "${x y}";    8; expected '}' after the name of the variable 'x'
            a${x} = 1;       1; a text in which a variable stands beside other characters needs double quotes
            ${x}a = 1;       4; a text in which a variable stands beside other characters needs double quotes
            k = a${x};       5; a text in which a variable stands beside other characters needs double quotes
            k = ${x}${y};    8; a text in which a variable stands beside other characters needs double quotes
            k < 1${x};       5; a text in which a variable stands beside other characters needs double quotes
            """)
    void saysWhereAVariableIsMiswritten(String text, int offset, String message) {
        assertThat(Parser.expression(text)).isEqualTo(new Rejected<>(offset, message));
    }

    private static String value(String quoted) {
        return Shape.of(((Equal) Parser.expression("k = " + quoted).orThrow()).value());
    }
}
