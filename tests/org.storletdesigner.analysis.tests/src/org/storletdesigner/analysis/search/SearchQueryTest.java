package org.storletdesigner.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.text.ParseResult;

class SearchQueryTest {
    @Test
    void wordsAndFieldsStandBetweenBlanks() {
        assertThat(terms("  loop key:Type -verdict=partial \"two words\" ")).containsExactly(
                new Term(Optional.empty(), "loop", false, false),
                new Term(Optional.of(Field.KEY), "type", false, false),
                new Term(Optional.of(Field.VERDICT), "partial", true, true),
                new Term(Optional.empty(), "two words", false, false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            value:"a b"    | VALUE | a b
            note:"open     | NOTE  | open
            value:"a\\"b"  | VALUE | a"b
            KEY:x          | KEY   | x
            key:           | KEY   |
            rule:cyc       | RULE  | cyc
            """)
    void aFieldTakesAWordOrAQuote(String query, Field field, String text) {
        assertThat(terms(query)).containsExactly(
                new Term(Optional.of(field), text == null ? "" : text, false, false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '\0', textBlock = """
            type=video
            http://x
            a:b
            -
            """)
    void whatNamesNoFieldIsAFreeWord(String query) {
        assertThat(terms(query)).containsExactly(new Term(Optional.empty(), query, false, false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            loop ruel:cycle    | 5  | there is no field 'ruel'; did you mean 'rule'? Quotes make it plain text
            verdict:parital    | 0  | there is no verdict 'parital'; there are complete, possible, partial, undecided
            severity=err       | 0  | there is no severity 'err'; there are error, warning, info
            a is:gone          | 2  | there is no is 'gone'; there are disabled, permitted, lapsed
            """)
    void aSlipIsToldWithItsPlace(String query, int offset, String message) {
        assertThat(SearchQuery.parse(query)).isEqualTo(new ParseResult.Rejected<>(offset, message));
    }

    @Test
    void aQueryIsBounded() {
        assertThat(SearchQuery.parse("a".repeat(SearchQuery.LONGEST))).isInstanceOf(ParseResult.Parsed.class);
        assertThat(SearchQuery.parse("a".repeat(SearchQuery.LONGEST + 1))).isEqualTo(
                new ParseResult.Rejected<>(SearchQuery.LONGEST, "a query has at most 1000 characters"));
    }

    @Test
    void anyTextIsReadOrRefused() {
        Random random = new Random(20261122);
        String letters = "\"\\-:= aky\u00a0é";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder query = new StringBuilder();
            random.ints(random.nextInt(12), 0, letters.length()).forEach(at -> query.append(letters.charAt(at)));
            switch (SearchQuery.parse(query.toString())) {
                case ParseResult.Parsed<SearchQuery>(SearchQuery parsed) ->
                    assertThat(parsed.isEmpty()).isEqualTo(query.toString().strip().isEmpty());
                case ParseResult.Rejected<SearchQuery>(int offset, String message) ->
                    assertThat(offset).isBetween(0, query.length());
            }
        }
    }

    private static List<Term> terms(String query) {
        return SearchQuery.parse(query).orThrow().terms();
    }
}
