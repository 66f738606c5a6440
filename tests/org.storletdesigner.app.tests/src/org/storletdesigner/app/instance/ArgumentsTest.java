package org.storletdesigner.app.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        a.storlets,                 a.storlets
        -option value a.storlets,   a.storlets
        -psn_0_1234,                ''
        -testproperties x.txt,      ''
        '',                         ''
        a.storlets -option value,   a.storlets""")
    void optionsAndTheirValuesAreNoFiles(String arguments, String file) {
        assertThat(Arguments.files(arguments.split(" "))).extracting(each -> each.getFileName().toString())
                .containsExactlyElementsOf(file.isEmpty() ? List.of() : List.of(file));
    }

    @Test
    void aFileIsMeantWhereTheProgramWasStarted() {
        assertThat(Arguments.files("x/../a.storlets")).containsExactly(Path.of("a.storlets").toAbsolutePath());
    }
}
