package org.storletdesigner.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;

class ParserTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a = 1;                    'a'='1'
            a=1;                      'a'='1'
            a != 1;                   not('a'='1')
            a!=1;                     not('a'='1')
            a like b;                 'a' like 'b'
            a like "*.mp?";           'a' like '*.mp?'
            a !like b;                not('a' like 'b')
            a ! like b;               not('a' like 'b')
            a ~ b;                    'a'~'b'
            a ~ b/c;                  'a'~'b/c'
            a ~ "x*";                 'a'~'x*'
            a !~ /x*/;                not('a'~'x*')
            a ! ~ /x*/;               not('a'~'x*')
            a~/x/;                    'a'~'x'
            a ~ //;                   'a'~''
            a < 1;                    'a'<'1'
            a <= -1.50;               'a'<='-1.50'
            a > 007;                  'a'>'007'
            a >= "12.5";              'a'>='12.5'
            a>=0;                     'a'>='0'
            a in (x);                 'a' in 'x'
            a in(x,y , "z");          'a' in 'x' 'y' 'z'
            a !in (x);                not('a' in 'x')
            a ! in (x);               not('a' in 'x')
            exists(a);                exists 'a'
            exists ( "a b" );         exists 'a b'
            !exists(a);               not(exists 'a')
            true;                     true
            !false;                   not(false)
            "" = "";                  ''=''
            _k.e-y9 = -9/:+@.x;       '_k.e-y9'='-9/:+@.x'
            ключ = значение;          'ключ'='значение'
            """)
    void readsOneAtom(String text, String shape) {
        assertThat(Shape.of(Parser.expression(text).orThrow())).isEqualTo(shape);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            true && false && true;           and(true, false, true)
            (true && false) && true;         and(and(true, false), true)
            true && (false && true);         and(true, and(false, true))
            true || false || true;           or(true, false, true)
            true || false && true || false;  or(true, and(false, true), false)
            (true || false) && true;         and(or(true, false), true)
            !true && false;                  and(not(true), false)
            !(true && false);                not(and(true, false))
            !!true;                          not(not(true))
            ! ( ! ( true ) );                not(not(true))
            !a = b || c = d;                 or(not('a'='b'), 'c'='d')
            !a != b;                         not(not('a'='b'))
            !a !in (b);                      not(not('a' in 'b'))
            ((a = b));                       'a'='b'
            a=1&&b=2||c=3;                   or(and('a'='1', 'b'='2'), 'c'='3')
            """)
    void andBindsTighterThanOrAndNotTighterThanAnd(String text, String shape) {
        assertThat(Shape.of(Parser.expression(text).orThrow())).isEqualTo(shape);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            in in (in);                      'in' in 'in'
            in !in (in, like);               not('in' in 'in' 'like')
            like like like;                  'like' like 'like'
            like !like like;                 not('like' like 'like')
            !like < 3;                       not('like'<'3')
            !in = in;                        not('in'='in')
            true = 1;                        'true'='1'
            true != true;                    not('true'='true')
            true && true = true;             and(true, 'true'='true')
            false in (false);                'false' in 'false'
            true like true;                  'true' like 'true'
            true ! like true;                not('true' like 'true')
            false ~ /x/;                     'false'~'x'
            exists = x;                      'exists'='x'
            exists in (exists);              'exists' in 'exists'
            exists(exists);                  exists 'exists'
            exists(in) && exists(true);      and(exists 'in', exists 'true')
            trueish = 1;                     'trueish'='1'
            true-x = 1;                      'true-x'='1'
            existsx = 1;                     'existsx'='1'
            none = 1;                        'none'='1'
            appear = 1;                      'appear'='1'
            disappear in (new);              'disappear' in 'new'
            a = true && b = in;              and('a'='true', 'b'='in')
            """)
    void wordsAreKeyWordsOnlyWhereTheGrammarExpectsThem(String text, String shape) {
        assertThat(Shape.of(Parser.expression(text).orThrow())).isEqualTo(shape);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a = 1;                              'a'='1';   false
            appear: a = 1;                      'a'='1';   false
            appear :a=1;                        'a'='1';   false
            disappear: b = 2;                   true;      'b'='2'
            appear: a = 1, disappear: b = 2;    'a'='1';   'b'='2'
            appear:( a=1 ), disappear:( b=2 );  'a'='1';   'b'='2'
            appear : a=1,disappear : b=2;       'a'='1';   'b'='2'
            appear = 1;                         'appear'='1'; false
            disappear like x;                   'disappear' like 'x'; false
            appear: appear = disappear:;        'appear'='disappear:'; false
            disappear: disappear != appear;     true;      not('disappear'='appear')
            """)
    void readsTriggers(String text, String appear, String disappear) {
        Trigger trigger = Parser.trigger(text).orThrow();
        assertThat(Shape.of(trigger.appear())).isEqualTo(appear);
        assertThat(Shape.of(trigger.disappear())).isEqualTo(disappear);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a = 1;                 false; 'a'='1'
            new: a = 1;            true;  'a'='1'
            new :a = 1;            true;  'a'='1'
            new:(a = 1 || b = 2);  true;  or('a'='1', 'b'='2')
            new = 1;               false; 'new'='1'
            new: new = new:;       true;  'new'='new:'
            none = 1;              false; 'none'='1'
            delete = x;            false; 'delete'='x'
            delete in (delete);    false; 'delete' in 'delete'
            delete like none;      false; 'delete' like 'none'
            "none" = 1;            false; 'none'='1'
            """)
    void readsOutputsThatWrite(String text, boolean fresh, String shape) {
        Output.Write write = (Output.Write) Parser.output(text).orThrow();
        assertThat(write.fresh()).isEqualTo(fresh);
        assertThat(Shape.of(write.expression())).isEqualTo(shape);
    }

    @Test
    void readsOutputsThatDoNotWrite() {
        assertThat(Parser.output(" none # nothing").orThrow()).isEqualTo(Output.NONE);
        assertThat(Parser.output("\n delete").orThrow()).isEqualTo(Output.DELETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#\na = 1", "a = 1#", "a#x\n=#y\r1 # z \r\n", " \t\r\n a = 1 ",
        "a =\n# ) && (\n1", "a\f=\u20281"})
    void commentsAndLineEndsAreBlanks(String text) {
        assertThat(Shape.of(Parser.expression(text).orThrow())).isEqualTo("'a'='1'");
    }

    @Test
    void aNumberSignInQuotesOrPatternsStartsNoComment() {
        assertThat(Shape.of(Parser.expression("a = \"#1\" && b ~ /#2/").orThrow()))
                .isEqualTo("and('a'='#1', 'b'~'#2')");
    }

    @Test
    void aLongChainIsOneConjunction() {
        String chain = "a = 1" + " && a = 1".repeat(99_999);
        Expression.And and = (Expression.And) Parser.expression(chain).orThrow();
        assertThat(and.operands()).hasSize(100_000);
        assertThat(Printer.print(and)).isEqualTo(chain);
    }
}
