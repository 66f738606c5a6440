package org.storletdesigner.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(textBlock = """
            Format, Format, 0
            Format, Formt,  1
            Format, Fromat, 1
            Format, format, 1
            '',     abc,    3
            verdict, check, 6
            """)
    void countsWhatMustBeChanged(String a, String b, int expected) {
        assertThat(EditDistance.between(a, b)).isEqualTo(expected);
        assertThat(EditDistance.between(b, a)).isEqualTo(expected);
    }

    @Test
    void namesOfAnyLengthAreAnsweredWithoutATableOfTheirSize() {
        String enormous = "k".repeat(5_000_000);
        assertThat(EditDistance.between(enormous, enormous + "k")).isEqualTo(EditDistance.LONGEST);
        assertThat(EditDistance.between(enormous, enormous)).isZero();
    }
}
