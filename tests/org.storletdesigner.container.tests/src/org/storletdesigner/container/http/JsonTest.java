package org.storletdesigner.container.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static Optional<Object> read(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void valuesAreRead() {
        assertThat(read(" {\"a\": [1, -2.5e3, true, false, {}], \"b\": \"\\u00e4\\n\\\"\\ud83d\\ude00\", \"c\": null} "))
                .contains(Map.of("a", List.of(new BigDecimal(1), new BigDecimal("-2.5e3"), true, false, Map.of()),
                        "b", "ä\n\"\uD83D\uDE00", "c", Json.NULL));
        assertThat(Json.at(read("{\"a\": {\"b\": 7}}").orElseThrow(), BigDecimal.class, "a", "b"))
                .contains(new BigDecimal(7));
        assertThat(Json.at(read("{\"a\": 1}").orElseThrow(), String.class, "a", "b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,]", "[1 2]", "{\"a\"}", "{a:1}", "\"a", "\"\\x\"", "\"\\u00g0\"", "tru",
            "1 1", "-",
        "<html>", "\"\n\"", "1e99999999999999999999999999999999999999999"})
    void whatIsNotJsonIsRefused(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void depthIsBounded() {
        assertThat(read("[".repeat(60) + "]".repeat(60))).isPresent();
        assertThat(read("[".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "\"\\/\b\n\t\u0000", "ä\uD83D\uDE00", "</script>"})
    void whatIsQuotedIsReadBack(String text) {
        assertThat(read(Json.quoted(text))).contains(text);
    }
}
