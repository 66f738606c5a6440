package org.storletdesigner.snapshot.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.storletdesigner.logic.verdict.Verdict;

class VerdictLookTest {
    @ParameterizedTest
    @EnumSource(value = Verdict.class, mode = EnumSource.Mode.EXCLUDE, names = "IRRELEVANT")
    void eachVerdictOfAnEdgeHasItsLook(Verdict verdict) {
        assertThat(VerdictLook.of(verdict).word()).isEqualToIgnoringCase(verdict.name());
    }

    @Test
    void anIrrelevantPairIsNoEdge() {
        assertThatIllegalArgumentException().isThrownBy(() -> VerdictLook.of(Verdict.IRRELEVANT));
    }

    @Test
    void linesAreToldApartWithoutColour() {
        assertThat(Arrays.stream(VerdictLook.values()).map(VerdictLook::dashes)).doesNotHaveDuplicates();
        assertThat(VerdictLook.COMPLETE.dashes()).isEmpty();
    }

    /** Web Content Accessibility Guidelines 2.1, 1.4.11 asks for 3; thin lines deserve more. */
    @ParameterizedTest
    @EnumSource
    void aColourStandsOutFromWhite(VerdictLook look) {
        double[] rgb = linear(look.colour());
        double luminance = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
        assertThat(1.05 / (luminance + 0.05)).isGreaterThan(4.2);
    }

    /** Viénot, Brettel and Mollon 1999, in linear light: what the three kinds of colour vision see. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            usual,        1,        0,       0,       0,       1,        0
            protanopia,   0.10889,  0.89111, 0,       0.10889, 0.89111,  0
            deuteranopia, 0.29031,  0.70969, 0,       0.29031, 0.70969,  0
            """)
    void coloursStayApartForThoseWhoSeeFewerOfThem(String vision, double rr, double rg, double rb, double gr, double gg,
            double gb) {
        for (VerdictLook one : VerdictLook.values()) {
            for (VerdictLook other : VerdictLook.values()) {
                double[] a = linear(one.colour());
                double[] b = linear(other.colour());
                double red = rr * (a[0] - b[0]) + rg * (a[1] - b[1]) + rb * (a[2] - b[2]);
                double green = gr * (a[0] - b[0]) + gg * (a[1] - b[1]) + gb * (a[2] - b[2]);
                assertThat(one == other || Math.hypot(Math.hypot(red, green), a[2] - b[2]) > 0.08)
                        .as("%s and %s with %s", one, other, vision).isTrue();
            }
        }
    }

    private static double[] linear(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return new double[] {linear(rgb >> 16), linear(rgb >> 8 & 0xFF), linear(rgb & 0xFF)};
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
