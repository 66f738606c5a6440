package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;

class FailuresTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Failures failures =
            new Failures(Console.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err), false);

    @Test
    void whatTakesTooMuchMemoryIsNoDefect() {
        assertThat(failures.report(new OutOfMemoryError("Java heap space"))).isEqualTo(Exit.AT_FAULT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .matches("designer: this needs more memory than the \\d+ MB that Java takes here; .*-Xmx8g.*\\R");
    }
}
