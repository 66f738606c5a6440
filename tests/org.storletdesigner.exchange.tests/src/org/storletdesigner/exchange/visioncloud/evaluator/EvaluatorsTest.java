package org.storletdesigner.exchange.visioncloud.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.exchange.visioncloud.json.MappedText;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Parser;

class EvaluatorsTest {
    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            # one part or both, in either order
            appear:( a = 1 );                            a = 1
            appear : (a = 1);                            a = 1
            disappear:( a = 1 );                         disappear: a = 1
            appear:( a = 1 ), disappear:( b = 2 );       appear: a = 1, disappear: b = 2
            disappear:( b = 2 ) , appear:( a = 1 );      appear: a = 1, disappear: b = 2
            # only the outermost parentheses belong to the format
            appear:( (a = 1) || (b = 2) );               (a = 1) || (b = 2)
            appear:( (a = 1 || b = 2) );                 (a = 1 || b = 2)
            appear: (a = 1) || (b = 2);                  (a = 1) || (b = 2)
            # quotes, patterns, lists and comments keep their parentheses and commas to themselves
            appear:( "a)" = "(," );                      "a)" = "(,"
            appear:( "a\\")" = 1 ), disappear:( b = 1 ); appear: "a\\")" = 1, disappear: b = 1
            appear:( a ~ /x[),(]\\/y/ );                   a ~ /x[),(]\\/y/
            appear:( a in (1, 2) ), disappear:(b = 1);   appear: a in (1, 2), disappear: b = 1
            appear:( a = x/y && b ~ x );                 a = x/y && b ~ x
            # existence
            appear:( "k" _exists );                      exists("k")
            appear:( k _exists && !"m n" _exists );      exists(k) && !exists("m n")
            appear:(("k"_exists)||exists(m));            (exists("k"))||exists(m)
            appear:( _exists _exists );                  exists(_exists)
            appear:( _exists = _exists );                _exists = _exists
            appear:( k = _exists );                      k = _exists
            appear:( "k _exists" = 1 );                  "k _exists" = 1
            disappear:( "k" _exists );                   disappear: exists("k")
            # no label: what is to appear
            a = 1;                                       a = 1
            appear = 1;                                  appear = 1
            "k" _exists;                                 exists("k")
            """)
    void triggersAreWrittenInOurWords(String evaluator, String trigger) {
        assertThat(trigger(evaluator)).isEqualTo(trigger);
        assertThat(Parser.trigger(trigger)).isInstanceOf(ParseResult.Parsed.class);
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            appear:( a = 1 );                            a = 1
            disappear:( a = 1 );                         !(a = 1)
            appear:( a = 1 ), disappear:( b = 2 );       (a = 1) && !(b = 2)
            disappear:( b = 2 || c = 3 ),appear:(a = 1); (a = 1) && !(b = 2 || c = 3)
            disappear:( "k" _exists );                   !(exists("k"))
            appear:( a = 1 || b = 2 );                   a = 1 || b = 2
            appear:( none = 1 );                         none = 1
            a = 1;                                       a = 1
            """)
    void outputsAreWrittenInOurWords(String evaluator, String output) {
        assertThat(output(evaluator)).isEqualTo(output);
        assertThat(Parser.output(output)).isInstanceOf(ParseResult.Parsed.class);
    }

    @Test
    void bothPartsOfATriggerMeanThatOneHoldsAndTheOtherDoesNot() {
        Trigger read = Parser.trigger(trigger("disappear:( b = 2 ), appear:( a = 1 )")).orThrow();
        assertThat(read.condition()).isEqualTo(Parser.expression("a = 1 && !(b = 2)").orThrow());
    }

    @Test
    void aCommentAtTheEndOfAPartDoesNotSwallowWhatFollows() {
        assertThat(output("appear:( a = 1 # first )\n ), disappear:( b = 2 # second\n )"))
                .isEqualTo("(a = 1) && !(b = 2)");
    }

    @ParameterizedTest(name = "{0} is no trigger")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            appear:( a = 1;                                  this '(' is never closed
            appear:( a = 1 ) b;                              expected '&&', '||' or ')', found 'b'
            appear:( a = 1 ), appear:( b = 1 );              expected 'disappear:' after ',', found 'appear'
            disappear:( a = 1 ), disappear:( b = 1 );        expected '&&', '||' or the end, found ','
            appear:( a=1 ), disappear:( b=1 ), appear:(c=1); expected '&&', '||' or the end, found ','
            appear:( );                                      expected a condition after '(', found ')'
            appear:;                                         expected a condition after 'appear:'
            appear:( a = 1 ),;                               expected 'disappear:' after ','
            appear:( appear: a = 1 );                        'appear:' cannot stand here
            appear: appear: a = 1;                           'appear:' cannot stand here
            appear: disappear: a = 1;                        'disappear:' cannot stand here
            Appear:( a = 1 );                                expected an operator after 'Appear', found ':'
            a = 1, disappear:( b = 1 );                      expected '&&', '||' or ')', found ','
            """)
    void whatIsNoTriggerStaysForTheParserToRefuse(String evaluator, String reason) {
        assertThat(Parser.trigger(trigger(evaluator))).isInstanceOfSatisfying(ParseResult.Rejected.class,
                rejected -> assertThat(rejected.message()).isEqualTo(reason));
    }

    @ParameterizedTest(name = "{0} is no output")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            appear:( none )
            appear:( delete )
            appear: delete
            none
            delete
            new: a = 1
            appear:( new: a = 1 )
            appear:( a = 1 ), appear:( b = 1 )
            appear:( a = 1
            appear:
            disappear:( a = )
            appear:( a = 1 ), none
            """)
    void wordsOfOurOutputsAreNotThoseOfTheFormat(String evaluator) {
        assertThat(Parser.output(output(evaluator))).isInstanceOf(ParseResult.Rejected.class);
    }

    @Test
    void deepParenthesesAndLongChainsAreReadInLinearTime() {
        String deep = "appear:" + "(".repeat(200_000) + "a = 1" + ")".repeat(200_000);
        assertThat(Parser.trigger(trigger(deep))).isInstanceOf(ParseResult.Rejected.class);
        String chain = "appear:( " + "\"k\" _exists && ".repeat(50_000) + "a = 1 )";
        assertThat(Parser.trigger(trigger(chain))).isInstanceOf(ParseResult.Parsed.class);
        assertThat(Parser.output(output(chain)).orThrow()).isInstanceOf(Output.Write.class);
    }

    private static String trigger(String evaluator) {
        return Evaluators.trigger(MappedText.at(0, evaluator)).value();
    }

    private static String output(String evaluator) {
        return Evaluators.output(MappedText.at(0, evaluator)).value();
    }
}
