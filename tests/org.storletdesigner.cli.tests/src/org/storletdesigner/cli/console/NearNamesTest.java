package org.storletdesigner.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {
    @ParameterizedTest(name = "{0} is meant to be {1}")
    @CsvSource(textBlock = """
            Formt,   Format
            format,  Format
            Fromat,  Format
            Formatt, Format
            Widht,   Width
            wid,     ''
            zzz,     ''
            """)
    void offersWhatIsAFewSlipsAway(String wanted, String meant) {
        assertThat(String.join(" ", NearNames.of(wanted, List.of("Format", "Width", "Height")))).isEqualTo(meant);
    }

    @Test
    void offersAFewNamesTheNearestFirst() {
        assertThat(NearNames.question("handler", List.of("handled", "handler1", "handle", "hander", "mandler")))
                .isEqualTo("; did you mean 'hander' or 'handle' or 'handled'?");
    }

    @Test
    void takesNoTimeForNamesThatNobodyTypes() {
        String name = "x".repeat(1_000_000);
        assertThat(NearNames.of(name, List.of(name + "y"))).isEmpty();
        assertThat(NearNames.of("x", List.of(name))).isEmpty();
    }
}
