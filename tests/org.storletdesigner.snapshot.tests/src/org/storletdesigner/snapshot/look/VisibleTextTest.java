package org.storletdesigner.snapshot.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    @ParameterizedTest(name = "U+{0} is shown as {1}")
    @CsvSource(textBlock = """
            41,     A
            E9,     \u00E9
            A,      \\n
            9,      \\t
            0,      \\u0000
            7F,     \\u007F
            85,     \\u0085
            2028,   \\u2028
            202E,   \\u202E
            FEFF,   \\uFEFF
            FFFE,   \\uFFFE
            D800,   \\uD800
            1FFFF,  \\uD83F\\uDFFF
            200D,   \u200D
            1F600,  \uD83D\uDE00
            """)
    void whatCannotBeSeenIsEscaped(String codePoint, String shown) {
        assertThat(VisibleText.of(Character.toString(Integer.parseInt(codePoint, 16)))).isEqualTo(shown);
    }

    @Test
    void nothingIsLeftThatXmlCannotCarry() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            String text = VisibleText.of(random.ints(20, 0, 0x10000).collect(StringBuilder::new,
                    (out, unit) -> out.append((char) unit), StringBuilder::append).toString());
            assertThat(text.codePoints())
                    .allMatch(c -> c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF);
        }
    }

    @Test
    void showingTwiceChangesNothing() {
        String shown = VisibleText.of("a\u0000\\\n" + FAMILY);
        assertThat(VisibleText.of(shown)).isEqualTo(shown);
    }

    @Test
    void aShortenedTextEndsInAnEllipsisAndKeepsItsLength() {
        assertThat(VisibleText.shortened("abcdef", 6)).isEqualTo("abcdef");
        assertThat(VisibleText.shortened("abcdefg", 6)).isEqualTo("abcde\u2026");
        assertThat(VisibleText.of("x".repeat(1_000_000), 10)).hasSize(10);
    }

    @Test
    void shorteningNeverTearsACharacterApart() {
        String text = "ab" + FAMILY + "e\u0301f" + "\uD83D\uDE00".repeat(3);
        for (int length = 1; length < text.length(); length++) {
            String kept = VisibleText.shortened(text, length).replace("\u2026", "");
            assertThat(text).startsWith(kept);
            assertThat(kept).doesNotEndWith("\u200D").doesNotEndWith("e");
            assertThat(kept.isEmpty() || !Character.isHighSurrogate(kept.charAt(kept.length() - 1))).isTrue();
        }
    }
}
