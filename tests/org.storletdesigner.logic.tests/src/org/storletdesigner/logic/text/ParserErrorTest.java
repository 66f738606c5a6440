package org.storletdesigner.logic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.syntax.RejectedException;
import org.storletdesigner.logic.text.ParseResult.Rejected;

class ParserErrorTest {
    private static final String NUMBER = "; a number is written like 12, -3 or 0.5";

    @ParameterizedTest(name = "[{0}] is rejected at {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ``;              0; `the text is empty; expected a condition`
            `   `;           3; `the text is empty; expected a condition`
            `# a = 1`;       7; `the text is empty; expected a condition`
            a;               1; expected an operator after 'a'
            a =;             3; expected a value after '='
            `a = `;          4; expected a value after '='
            a !=;            4; expected a value after '!='
            a !like;         7; expected a value after 'like'
            a ~;             3; expected a pattern after '~'
            a <;             3; expected a number after '<'
            a in;            4; expected '(' after 'in'
            a in x;          5; expected '(' after 'in', found 'x'
            a in (;          6; expected a value after '('
            a in ();         6; expected a value after '(', found ')'
            a in (x,);       8; expected a value after ',', found ')'
            a in (x;         5; this '(' is never closed
            a !in (x, y;     6; this '(' is never closed
            a in (x y);      8; expected ',' or ')', found 'y'
            exists(;         7; expected a key after '('
            exists();        7; expected a key after '(', found ')'
            exists(a;        6; this '(' is never closed
            exists(a, b);    8; expected ')', found ','
            exists a;        7; expected an operator after 'exists', found 'a'
            (;               1; expected a condition after '('
            (a = 1;          0; this '(' is never closed
            x = 1 && (a = 1; 9; this '(' is never closed
            (a = 1 && (b = 2); 0; this '(' is never closed
            (a = 1 b = 2);   7; expected '&&', '||' or ')', found 'b'
            a = 1);          5; this ')' closes nothing
            );               0; expected a condition, found ')'
            ();              1; expected a condition after '(', found ')'
            a = 1 &&;        8; expected a condition after '&&'
            a = 1 && || b;   9; expected a condition after '&&', found '|'
            && a = 1;        0; expected a condition, found '&'
            !;               1; expected a condition after '!'
            != a;            1; expected a condition after '!', found '='
            = a;             0; expected a condition, found '='
            a = 1 b = 2;     6; expected '&&', '||' or the end, found 'b'
            true true;       5; expected '&&', '||' or the end, found 'true'
            a = 1,;          5; expected '&&', '||' or the end, found ','
            9 = a;           0; expected a condition, found '9'
            -a = b;          0; expected a condition, found '-'
            a:b = c;         1; expected an operator after 'a', found ':'
            """)
    void saysWhereAndWhatIsMissing(String text, int offset, String message) {
        assertThat(Parser.expression(text)).isEqualTo(new Rejected<>(offset, message));
    }

    @ParameterizedTest(name = "[{0}] is rejected at {1} with a hint")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a = 1 & b = 2;     6; `a single '&' means nothing; write '&&'`
            a = 1 | b = 2;     6; `a single '|' means nothing; write '||'`
            a = 1 and b = 2;   6; `expected '&&', '||' or the end, found 'and'; write '&&'`
            a = 1 AND b = 2;   6; `expected '&&', '||' or the end, found 'AND'; write '&&'`
            (a = 1 or b = 2);  7; `expected '&&', '||' or ')', found 'or'; write '||'`
            true Or false;     5; `expected '&&', '||' or the end, found 'Or'; write '||'`
            a == 1;            2; `there is no operator '=='; write '='`
            a === 1;           2; `there is no operator '==='; write '='`
            a !== 1;           2; `there is no operator '!=='; write '!='`
            a => 1;            2; `there is no operator '=>'; write '>='`
            a =< 1;            2; `there is no operator '=<'; write '<='`
            a <> 1;            2; `there is no operator '<>'; write '!='`
            a =~ /x/;          2; `there is no operator '=~'; write '~'`
            a := 1;            2; `there is no operator ':='; write '='`
            a ! = 1;           4; `expected '=', '~', 'like' or 'in' after '!'; write '!=' without a space`
            a !< 1;            3; expected '=', '~', 'like' or 'in' after '!'
            a LIKE b;          2; `expected an operator after 'a', found 'LIKE'; write 'like'`
            a IN (b);          2; `expected an operator after 'a', found 'IN'; write 'in'`
            a not in (b);      2; `expected an operator after 'a', found 'not'; write '!in' or '!like'`
            a matches b;       2; `expected an operator after 'a', found 'matches'; write '~'`
            not a = b;         4; `expected an operator after 'not'; for a negation write '!'`
            a = 'b';           4; `expected a value after '=', found '''; write it between double quotes`
            a like *.mp3;      7; `expected a value after 'like', found '*'; what starts like this needs double quotes`
            a = /b/;           4; `expected a value after '=', found '/'; what starts like this needs double quotes`
            appear: a = 1;     6; 'appear:' cannot stand here
            """)
    void saysWhatMayHaveBeenMeant(String text, int offset, String message) {
        assertThat(Parser.expression(text)).isEqualTo(new Rejected<>(offset, message));
    }

    @ParameterizedTest(name = "[{0}] is rejected at {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a < x;        4; expected a digit, found 'x'
            a < -;        5; expected a digit
            a < --1;      5; expected a digit, found '-'
            a < .5;       4; expected a digit, found '.'
            a < 5.;       6; expected a digit after the point
            a < 5.x;      6; expected a digit after the point, found 'x'
            a < +5;       4; expected a digit, found '+'
            a < 1e5;      5; the number ends here, found 'e'
            a < 1.2.3;    7; the number ends here, found '.'
            a < 5/6;      5; the number ends here, found '/'
            a < "";       5; expected a digit
            a < "5 ";     6; the number ends here, found U+0020
            a < " 5";     5; expected a digit, found U+0020
            a < "\\u0035x"; 11; the number ends here, found 'x'
            a < "${n}e";  9; expected a digit, found 'e'
            a >= 1٣;      6; the number ends here, found '٣'
            a <= ٣;       5; expected a digit, found '٣'
            """)
    void saysWhichCharacterIsNotPartOfANumber(String text, int offset, String message) {
        assertThat(Parser.expression(text)).isEqualTo(new Rejected<>(offset, message + NUMBER));
    }

    @ParameterizedTest(name = "[{0}] is rejected at {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            appear:;                       7; expected a condition after 'appear:'
            appear: a = 1,;               14; expected 'disappear:' after ','
            appear: a = 1, b = 2;         15; expected 'disappear:' after ',', found 'b'
            appear: a = 1, disappear:;    25; expected a condition after 'disappear:'
            a = 1, disappear: b = 2;       5; expected '&&', '||' or the end, found ','
            disappear: a=1, appear: b=2;  14; expected '&&', '||' or the end, found ','
            new: a = 1;                    3; 'new:' cannot stand here
            """)
    void rejectsTriggers(String text, int offset, String message) {
        assertThat(Parser.trigger(text)).isEqualTo(new Rejected<>(offset, message));
    }

    @ParameterizedTest(name = "[{0}] is rejected at {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ``;               0; the text is empty
            none none;        5; expected an operator after 'none', found 'none'
            delete && a = 1;  7; expected an operator after 'delete', found '&'
            new: none;        9; expected an operator after 'none'
            new: new: a = 1;  8; 'new:' cannot stand here
            appear: a = 1;    6; 'appear:' cannot stand here
            new:;             4; expected a condition after 'new:'
            """)
    void rejectsOutputs(String text, int offset, String message) {
        Rejected<?> rejected = (Rejected<?>) Parser.output(text);
        assertThat(rejected.message()).startsWith(message);
        assertThat(rejected.offset()).isEqualTo(offset);
    }

    @Test
    void invisibleCharactersAreNamedByNumber() {
        assertThat(Parser.expression("a\u00A0= 1")).isEqualTo(new Rejected<>(1,
                "expected an operator after 'a', found U+00A0"));
    }

    @ParameterizedTest
    @CsvSource({"\\uD83D", "a = \"x\\uDE00\"", "a = 1 # \\uD83Dx", "k ~ /\\uD83D/"})
    void halfASurrogatePairIsRejectedWherever(String escaped) {
        int offset = escaped.indexOf("\\u");
        char half = (char) Integer.parseInt(escaped.substring(offset + 2, offset + 6), 16);
        String text = escaped.substring(0, offset) + half + escaped.substring(offset + 6);
        assertThat(Parser.expression(text))
                .isEqualTo(new Rejected<>(offset, "half a surrogate pair is not a character"));
    }

    @Test
    void theMessageCanBeShownWithItsPlace() {
        String text = "\"\uD83D\uDE00\" =";
        assertThat(((Rejected<?>) Parser.expression(text)).describe(text))
                .isEqualTo("expected a value after '=' at column 6");
        String lines = "a = 1 &&\r\n b =";
        assertThat(((Rejected<?>) Parser.expression(lines)).describe(lines))
                .isEqualTo("expected a value after '=' at line 2, column 5");
    }

    @Test
    void whoExpectsAValueGetsAnExceptionWithThePlace() {
        assertThatThrownBy(() -> Parser.output("k =").orThrow()).isInstanceOfSatisfying(RejectedException.class,
                e -> assertThat(e.offset()).isEqualTo(3)).hasMessage("expected a value after '='");
    }
}
