package org.storletdesigner.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        /tmp/a.storlets,  /tmp/a.storlets
        two words,        'two words'
        it's,             'it'\\''s'
        $HOME,            '$HOME'
        "",               ''""")
    void aWordIsQuotedOnlyWhereAShellWouldReadMoreIntoIt(String word, String quoted) {
        assertThat(CommandLine.quoted(word)).isEqualTo(quoted);
    }

    @Test
    void aCallIsTheProgramTheVerbAndItsArguments() {
        assertThat(CommandLine.of("explain", "f", "a", "b")).isEqualTo("designer explain f a b");
    }
}
