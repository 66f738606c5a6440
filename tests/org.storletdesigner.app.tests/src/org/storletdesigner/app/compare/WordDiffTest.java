package org.storletdesigner.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.app.compare.WordDiff.Kind;

class WordDiffTest {
    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiterString = "→", textBlock = """
            a = 1          → a = 2          → a = [1]{2}
            a = 1          → a = 1 && b = 2 → a = 1{ && b = 2}
            a = 1 && b = 2 → b = 2          → [a = 1 && ]b = 2
            k = v          → k = v          → k = v
            x              → y              → [x]{y}
            """)
    void whatWentAndWhatCameIsMarked(String before, String after, String expected) {
        assertThat(marked(before, after)).isEqualTo(expected);
    }

    @Test
    void quotedTextsAreOneWord() {
        assertThat(marked("k = \"a b\"", "k = \"a c\"")).isEqualTo("k = [\"a b\"]{\"a c\"}");
    }

    @Test
    void bothTextsCanBeReadOffThePieces() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            String before = text(random);
            String after = text(random);
            assertThat(without(before, after, Kind.AFTER)).isEqualTo(before);
            assertThat(without(before, after, Kind.BEFORE)).isEqualTo(after);
        }
    }

    @Test
    void veryLongTextsAreComparedAsAWhole() {
        String before = "a ".repeat(2_000);
        assertThat(WordDiff.of(before, before + "b")).hasSize(2);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 6).mapToObj(each -> "a \"&(1".substring(each, each + 1))
                .collect(Collectors.joining());
    }

    private static String without(String before, String after, Kind kind) {
        return WordDiff.of(before, after).stream().filter(piece -> piece.kind() != kind).map(WordDiff.Piece::text)
                .collect(Collectors.joining());
    }

    private static String marked(String before, String after) {
        return WordDiff.of(before, after).stream().map(piece -> switch (piece.kind()) {
            case BOTH -> piece.text();
            case BEFORE -> "[" + piece.text() + "]";
            case AFTER -> "{" + piece.text() + "}";
        }).collect(Collectors.joining());
    }
}
