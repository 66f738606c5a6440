package org.storletdesigner.logic.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.text.ParseResult;

class StateTextTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "type=video \"file name\"=\"a b\" n=3",
        "  type=video\n\"file name\"=\"a b\"\n\nn=3 ",
        "{\"type\": \"video\", \"file name\": \"a b\", \"n\": 3, \"gone\": null}",
        "Content-Type: x\nX-Object-Meta-type: video\nx-amz-meta-n: 3\nDate: today",
    })
    void threeWaysOfWritingMeanTheSame(String text) {
        assertThat(read(text)).containsEntry("type", "video").containsEntry("n", "3").doesNotContainKeys("gone",
                "Date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '\0', textBlock = """
            type=video size=large       > {size=large, type=video}
            type = video, size = large  > {size=large, type=video}
            type=video, size=1;n=2      > {n=2, size=1, type=video}
            title="a b" "my key"=x=y    > {my key=x=y, title=a b}
            a="q\\"uo\\\\te" b=         > {a=q"uo\\te, b=}
            a= b=1                      > {a=, b=1}
            """)
    void pairsAreReadAsTheyAreTyped(String text, String values) {
        assertThat(read(text)).hasToString(values);
    }

    @Test
    void valuesMayHoldWhatEndsKeys() {
        assertThat(read("url=http://x/?a=b empty= quoted=\"say \\\"hi\\\"\""))
                .containsExactlyInAnyOrderEntriesOf(Map.of("url", "http://x/?a=b", "empty", "", "quoted",
                        "say \"hi\""));
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            type             | expected '=' after 'type' | 0
            a=1 =2           | expected a key | 4
            a=1 a=2          | the key 'a' is given twice | 4
            a="b             | this quote is never closed | 2
            a="\\q"          | there is no such escape in a string | 3
            {"a": [1]}       | a string in quotes, a number, true, false or null is expected | 6
            {"a": 1 "b": 2}  | ',' is expected | 8
            {"a": 1          | ',' is expected | 7
            {a: 1}           | a key in quotes is expected | 1
            {"a": 1} x       | something stands behind the closing brace | 9
            """)
    void whatCannotBeReadIsToldWithItsPlace(String text, String message, int offset) {
        assertThat(StateText.read(text)).isEqualTo(new ParseResult.Rejected<State>(offset, message));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(3);
        List<String> pieces = List.of("a", "\"", "\\", " ", "=", "{", ":", "\n", "\t", "é", "😀", "}", ",", ";", "\u00a0", "x");
        for (int round = 0; round < 2_000; round++) {
            Map<String, String> values = new TreeMap<>();
            for (int key = random.nextInt(4); key > 0; key--) {
                values.put("k" + text(random, pieces), text(random, pieces));
            }
            assertThat(read(StateText.of(values))).isEqualTo(values);
        }
    }

    @Test
    void veryLongTextsAreRefused() {
        assertThat(StateText.read("a=" + "b".repeat(StateText.LONGEST)))
                .isInstanceOf(ParseResult.Rejected.class);
        assertThat(StateText.read("{".repeat(100_000))).isInstanceOf(ParseResult.Rejected.class);
    }

    private static String text(Random random, List<String> pieces) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(5); length > 0; length--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static Map<String, String> read(String text) {
        return StateText.read(text).orThrow().values();
    }
}
