package org.storletdesigner.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        100 200     | 600 | 100 200
        100 2000    | 600 | 100 500
        1000 2000   | 600 | 300 300
        900 80 900  | 600 | 260 80 260
        900 900     | 60  | 50 50
        70          | 600 | 70""")
    void narrowColumnsGetWhatTheyNeedAndWideOnesShareTheRest(String natural, int width, String given) {
        assertThat(PageLayout.share(numbers(natural), width)).containsExactly(numbers(given));
    }

    private static int[] numbers(String text) {
        return Stream.of(text.strip().split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
