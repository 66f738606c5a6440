package org.storletdesigner.snapshot.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceTest {
    /** Latin letters as wide as in the metrics of Helvetica, others as in Liberation Sans. */
    @ParameterizedTest(name = "[{0}] is {1} wide, {2} in bold")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            A,667,722
            i,222,278
            W,944,944
            \u00E9,556,556
            \u0416,923,904
            \u4E2D,1000,1000
            \uD83D\uDE00,1000,1000
            \u0301,0,0
            """)
    void aCharacterHasItsWidth(String text, double regular, double bold) {
        assertThat(Face.REGULAR.width(text, 1000)).isEqualTo(regular);
        assertThat(Face.BOLD.width(text, 1000)).isEqualTo(bold);
    }

    @Test
    void widthsAddUpAndGrowWithTheSize() {
        assertThat(Face.REGULAR.width("AAi", 10)).isEqualTo(2 * 6.67 + 2.22);
        assertThat(Face.REGULAR.width("", 10)).isZero();
    }

    @Test
    void anEstimateIsToldFromAMeasure() {
        assertThat(Face.REGULAR.knows("type = video \u2026")).isTrue();
        assertThat(Face.REGULAR.knows("\u4E2D")).isFalse();
    }
}
