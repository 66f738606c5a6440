package org.storletdesigner.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.syntax.Occurrence;
import org.storletdesigner.logic.syntax.Occurrence.Role;

class OccurrencesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = "→", quoteCharacter = '§', textBlock = """
            a = b                 → KEY a, VALUE b
            !( "a" != "b c" )     → KEY "a", VALUE "b c"
            a like "x*" && b = 1  → KEY a, GLOB "x*", KEY b, VALUE 1
            a !~ /x\\/y/ || c < 3 → KEY a, PATTERN /x\\/y/, KEY c, NUMBER 3
            k !in(a,"b" , ${v})   → KEY k, MEMBER a, MEMBER "b", MEMBER ${v}
            exists( ${k} )        → KEY ${k}
            true                  →
            a = = b               →
            """)
    void everyKeyAndValueHasItsPlace(String text, String expected) {
        String found = String.join(", ", Occurrences.inExpression(text).stream()
                .map(each -> each.role() + " " + text.substring(each.start(), each.end())).toList());
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void labelsOfTriggersAndOutputsAreNoKeys() {
        assertThat(Occurrences.inTrigger("appear: a = 1, disappear: b = 2")).extracting(Occurrence::start)
                .containsExactly(8, 12, 26, 30);
        assertThat(Occurrences.inOutput("new: a = 1")).extracting(Occurrence::start).containsExactly(5, 9);
        assertThat(Occurrences.inOutput("none")).isEmpty();
        assertThat(Occurrences.inOutput("delete")).isEmpty();
    }

    @Test
    void valuesKnowTheirKeys() {
        assertThat(Occurrences.inExpression("a = 1 || b in (2, 3)")).extracting(each -> each.key().literal())
                .containsExactly("a", "a", "b", "b", "b");
    }

    /** Replacing all keys by one is the same as doing so in the tree, whatever the layout. */
    @Test
    void whatIsReplacedIsReadBackInItsPlaceAndNothingElseChanges() {
        for (int seed = 0; seed < 3_000; seed++) {
            String text = Printer.print(new RandomTrees(seed).expression(3));
            List<Occurrence> all = Occurrences.inExpression(text);
            List<Occurrence> keys = all.stream().filter(each -> each.role() == Role.KEY).toList();
            String renamed = Occurrences.replaced(text, keys, "new key");
            List<Occurrence> after = Occurrences.inExpression(renamed);
            assertThat(after).as(renamed).hasSameSizeAs(all);
            for (int at = 0; at < all.size(); at++) {
                assertThat(after.get(at).role()).isEqualTo(all.get(at).role());
                if (all.get(at).role() == Role.KEY) {
                    assertThat(after.get(at).text().literal()).isEqualTo("new key");
                } else {
                    assertThat(after.get(at).text()).isEqualTo(all.get(at).text());
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiterString = "→", quoteCharacter = '§', textBlock = """
            "a"like"x"     → "b"like"x"
            a like"x"&&a=a → b like"x"&&b=a
            "a"in("a")     → "b"in("a")
            a in(a)        → b in(a)
            """)
    void wordsDoNotRunIntoTheirNeighbours(String text, String expected) {
        List<Occurrence> keys = Occurrences.inExpression(text).stream().filter(each -> each.role() == Role.KEY)
                .toList();
        String renamed = Occurrences.replaced(text, keys, "b");
        assertThat(renamed).isEqualTo(expected);
        assertThat(Parser.expression(renamed)).isInstanceOf(ParseResult.Parsed.class);
    }

    @Test
    void aQuoteThatNeedsEscapesGetsThem() {
        String text = "\"a\" = 1";
        String renamed = Occurrences.replaced(text, Occurrences.inExpression(text).subList(0, 1), "${x}\"");
        assertThat(Parser.expression(renamed).orThrow()).isEqualTo(new Expression.Equal(
                Text.of("${x}\""), Text.of("1")));
    }
}
