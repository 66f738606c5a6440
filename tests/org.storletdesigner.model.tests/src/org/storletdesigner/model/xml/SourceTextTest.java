package org.storletdesigner.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.Place;

class SourceTextTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            # encoding, text
            UTF-16,   <a/>
            UTF-16LE, <a/>
            UTF-16BE, <a/>
            UTF-32,   <a/>
            UTF-32LE, <a/>
            UTF-32BE, <a/>
            UTF-16,   []
            UTF-16LE, []
            UTF-16BE, []
            UTF-32,   []
            UTF-32LE, []
            UTF-32BE, []
            UTF-16LE, ' []'
            UTF-16BE, ' <a/>'
            """)
    void otherEncodingsAreNamedWhateverBegins(String encoding, String text) {
        assertThatThrownBy(() -> SourceText.decode("f", text.getBytes(Charset.forName(encoding)), "a document"))
                .isInstanceOf(FileFormatException.class)
                .hasMessage("f:1:1: the file is UTF-16 or UTF-32; it must be UTF-8");
    }

    @Test
    void aBinaryFileIsToldByWhatWasExpected() {
        assertThatThrownBy(() -> SourceText.decode("f", new byte[9], "a shopping list"))
                .hasMessage("f:1:1: this is a binary file, not a shopping list");
    }

    @Test
    void aByteOrderMarkIsNoCharacter() throws Exception {
        SourceText source = SourceText.decode("f", "\uFEFFx".getBytes(StandardCharsets.UTF_8), "a document");
        assertThat(source.text()).isEqualTo("x");
        assertThat(source.place(0)).isEqualTo(new Place(1, 1));
    }

    @Test
    void linesAndColumnsAreThoseOfAPlainCount() {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder();
        for (int count = 0; count < 20_000; count++) {
            text.append(List.of("x", "\n", "\r", "\r\n", "\uD83D\uDE00", "y".repeat(random.nextInt(40)))
                    .get(random.nextInt(6)));
        }
        SourceText source = new SourceText("f", text.toString());
        int line = 1;
        int start = 0;
        for (int offset = 0; offset <= text.length(); offset++) {
            if (offset > 0 && endsLine(text, offset - 1)) {
                line++;
                start = offset;
            }
            assertThat(source.line(offset)).as("at %d", offset).isEqualTo(line);
            assertThat(source.place(offset)).as("at %d", offset)
                    .isEqualTo(new Place(line, Character.codePointCount(text, start, offset) + 1));
        }
        assertThat(source.place(text.length() + 7)).isEqualTo(source.place(text.length()));
    }

    private static boolean endsLine(CharSequence text, int at) {
        return text.charAt(at) == '\n'
                || text.charAt(at) == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n');
    }

    @Test
    void manyQuestionsAboutOneLongLineAreAnsweredQuickly() {
        SourceText source = new SourceText("f", "x".repeat(30_000_000));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (int question = 0; question < 100_000; question++) {
                int offset = 30_000_000 - question;
                assertThat(source.place(offset).column()).isEqualTo(offset + 1);
            }
        });
    }

    @Test
    void aFileOfNothingButMarksIsReadInLinearTime() {
        byte[] bytes = "=".repeat(5_000_000).getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeout(Duration.ofSeconds(20),
                () -> assertThat(SourceText.decode("f", bytes, "a document").text()).hasSize(5_000_000));
    }
}
