package org.storletdesigner.app.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
    @Test
    void aboutTellsEveryVersion() {
        assertThat(Versions.text()).contains("Storlet Designer 0.1.0").contains("Java " + Runtime.version())
                .contains("SWT ").contains("GEF 3.2").contains("dk.brics.automaton 1.12").doesNotContain("{");
    }

    @Test
    void aLongLogIsShownFromTheBeginningOfALine(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("log"), "0123456789\n".repeat(100_000));
        assertThat(OpenLogHandler.text(log)).hasSizeBetween(190_000, 200_000).startsWith("0123456789\n");
    }

    @Test
    void aMissingLogIsNoDefect(@TempDir Path folder) {
        assertThat(OpenLogHandler.text(folder.resolve("none"))).isEqualTo("Nothing has been logged.");
    }
}
