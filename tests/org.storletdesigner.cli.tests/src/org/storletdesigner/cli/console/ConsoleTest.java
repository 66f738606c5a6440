package org.storletdesigner.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.storletdesigner.cli.Main;

class ConsoleTest {
    private static final Pattern LOG = Pattern.compile("with the file (.+)\\.\\R");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static List<Supplier<Throwable>> defects() {
        return List.of(() -> new IllegalStateException("the fault is mine"), StackOverflowError::new,
                NullPointerException::new);
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aDefectIsOneSentenceAndALog(Supplier<Throwable> defect) throws IOException {
        int code = run(inputThatThrows(defect), OutputStream.nullOutputStream(), "verdict", "--batch", "-");
        assertThat(code).isEqualTo(3);
        assertThat(shown().lines()).hasSize(1);
        assertThat(shown()).startsWith("designer: this is a defect of the program, not of your input");
        assertThat(Files.readString(log())).contains("\tat ");
        Files.delete(log());
    }

    @Test
    void aDefectShowsItsPlaceInTheProgramWhenAsked() throws IOException {
        run(inputThatThrows(NullPointerException::new), OutputStream.nullOutputStream(),
                "verdict", "--batch=-", "--debug");
        assertThat(shown()).contains("\tat org.storletdesigner.cli.");
        Files.delete(log());
    }

    @Test
    void aClosedPipeEndsTheRunQuietly() {
        OutputStream closed = new StandardOutput(outputThatFails("Broken pipe"));
        assertThat(run(InputStream.nullInputStream(), closed, "help")).isEqualTo(Exit.CLOSED);
        assertThat(shown()).isEmpty();
    }

    @Test
    void aClosedPipeEndsABatchThatNeverEnds() {
        InputStream endless = new InputStream() {
            private int next;

            @Override
            public int read() {
                return "a = b\ta = b\n".charAt(next++ % 12);
            }
        };
        OutputStream closed = new StandardOutput(outputThatFails("Broken pipe"));
        assertThat(run(endless, closed, "verdict", "--batch", "-")).isEqualTo(Exit.CLOSED);
    }

    @Test
    void aFullDiskIsTold() {
        OutputStream full = new StandardOutput(outputThatFails("No space left on device"));
        assertThat(run(InputStream.nullInputStream(), full, "help")).isEqualTo(2);
        assertThat(shown()).isEqualTo("designer: standard output cannot be written: No space left on device"
                + System.lineSeparator());
    }

    @Test
    void outputIsUtf8OnEverySystem() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run(InputStream.nullInputStream(), out, "verdict", "a = \"größer\"", "a = \"größer\" && b = \"日本\"");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("größer", "日本");
    }

    private int run(InputStream in, OutputStream out, String... arguments) {
        return Main.run(Console.of(in, out, err), arguments);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path log() {
        Matcher log = LOG.matcher(shown());
        assertThat(log.find()).isTrue();
        return Path.of(log.group(1));
    }

    private static InputStream inputThatThrows(Supplier<Throwable> failure) {
        return new InputStream() {
            @Override
            public int read() {
                throw ConsoleTest.<RuntimeException>sneaky(failure.get());
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T sneaky(Throwable failure) throws T {
        throw (T) failure;
    }

    private static OutputStream outputThatFails(String reason) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
