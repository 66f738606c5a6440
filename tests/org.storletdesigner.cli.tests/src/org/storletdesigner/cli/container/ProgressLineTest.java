package org.storletdesigner.cli.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsSoonOverIsNotTold() {
        try (ProgressLine line = new ProgressLine(err, true)) {
            line.at("objects", 1);
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void oneLineIsWrittenOverAndWipedAway() throws InterruptedException {
        try (ProgressLine line = new ProgressLine(err, true)) {
            Thread.sleep(600);
            line.at("objects \u001B[31m" + "x".repeat(500), 1);
        }
        assertThat(shown()).startsWith("\robjects ").doesNotContain("\n", "\u001B");
        assertThat(List.of(shown().split("\r"))).allMatch(part -> part.length() <= 78).last().asString().isBlank();
    }

    @Test
    void whereNobodyLooksNothingIsWritten() throws InterruptedException {
        try (ProgressLine line = new ProgressLine(err, false)) {
            Thread.sleep(600);
            line.at("objects", 1);
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void aStopIsHeard() {
        ProgressLine line = new ProgressLine(err, true);
        assertThat(line.isCancelled()).isFalse();
        line.cancel();
        assertThat(line.isCancelled()).isTrue();
    }
}
