package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
    @TempDir
    private Path folder;

    @Test
    void tellsPeopleWhatTriggersWhatAndWhy() throws IOException {
        Run run = Run.of("check", Rules.documents().in(folder, "documents.json"));
        assertThat(run.out()).startsWith("""
                documents
                5 handlers in 5 storlets, 5 edges: 2 complete, 3 partial

                What triggers what
                  ImageConverting.convert
                    partial   → Notification.notify
                      needs""").contains("""
                    partial   → Resizing.resize
                      gives Format = PNG, needs Width > 480 || Height > 800: for example an object with \
                FileType = Image && Format = BMP && Width = 481
                      by writing Format = PNG to it
                  Resizing.resize
                    complete  → Notification.notify
                """).endsWith("\n\n" + folder.resolve("documents.json") + ": 3 remarks\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void printsTheObjectThatGoesRoundACycle() throws IOException {
        Run run = Run.of("check", Rules.pingPong().in(folder, "cycle.json"));
        assertThat(run.out()).contains("  error cycle: Ping.run, Pong.run\n").contains("1. ").contains("side = right")
                .contains("and on from").contains("goes on for ever").endsWith("cycle.json: 1 error\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest(name = "--fail-on {0} with an error gives {1}")
    @CsvSource({"error, 1", "warning, 1", "info, 1", "never, 0"})
    void theLevelDecidesWhatAnErrorMeansForTheExitCode(String level, int code) throws IOException {
        assertThat(Run.of("check", "--fail-on", level, Rules.pingPong().in(folder, "cycle.json")).code())
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "--fail-on {0} with a warning gives {1}")
    @CsvSource({"error, 0", "warning, 1", "info, 1", "never, 0"})
    void theLevelDecidesWhatAWarningMeansForTheExitCode(String level, int code) throws IOException {
        Path file = new Rules().handler("A.run", "a = 1", "b = 1 && b = 2").in(folder, "dead.json");
        Run run = Run.of("check", "--fail-on", level, file);
        assertThat(run.out()).contains("  warning dead-output: A.run\n");
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void saysSoWhenNoHandlerTriggersAnother() throws IOException {
        assertThat(Run.of("check", Rules.unconnected().in(folder, "a.json")).out()).contains(
                "2 handlers in 2 storlets, 0 edges\n\nNo handler triggers another.\n");
    }

    @Test
    void reportsTheRestWhenAnExpressionCannotBeRead() throws IOException {
        Path file = Rules.withFault().in(folder, "fault.json");
        Run run = Run.of("check", file);
        String reason = file + ":3:88: Bad.run: the trigger cannot be read: expected a value after '='";
        assertThat(run.out()).contains("→ Next.run").contains("Left out, because they cannot be read\n  " + reason)
                .endsWith("no findings, 1 part left out\n");
        assertThat(run.err()).startsWith(reason);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void checksTheOtherFilesWhenOneCannotBeRead() throws IOException {
        Path good = Rules.documents().in(folder, "good.json");
        Path missing = folder.resolve("missing.json");
        Run run = Run.of("check", missing, good);
        assertThat(run.out()).contains("5 edges");
        assertThat(run.err()).isEqualTo(missing + ": there is no such file\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void theGravestOfSeveralFilesDecidesTheExitCode() throws IOException {
        Path good = Rules.documents().in(folder, "good.json");
        Path cyclic = Rules.pingPong().in(folder, "cycle.json");
        assertThat(Run.of("check", cyclic, good).code()).isEqualTo(1);
        assertThat(Run.of("check", good, good).code()).isZero();
    }

    @Test
    void readsStandardInput() {
        Run run = Run.withInput(Rules.documents().text(), "check", "-");
        assertThat(run.out()).contains("5 edges").endsWith("standard input: 3 remarks\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void namesStandardInputInItsComplaints() {
        assertThat(Run.withInput("[", "check", "-").err()).startsWith("standard input:1:");
    }

    @Test
    void readsStandardInputOnlyOnce() {
        Run run = Run.of("check", "-", "-");
        assertThat(run.err()).isEqualTo("designer: standard input can be read only once\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void coloursOnlyWhenItIsToldTo() throws IOException {
        Path file = Rules.pingPong().in(folder, "cycle.json");
        assertThat(Run.of("check", file).out()).doesNotContain("\u001b");
        assertThat(Run.of("check", "--color=always", file).out()).contains("\u001b[1;31merror\u001b[0m");
    }

    @Test
    void showsControlCharactersOfTheFileInsteadOfSendingThemToTheTerminal() throws IOException {
        Path file = Files.writeString(folder.resolve("hostile.json"), new Rules()
                .handler("Evil\\u001b[31m.run", "a = 1", "b = 1").handler("B.run", "b = 1", "none").text());
        Run run = Run.of("check", file);
        assertThat(run.out()).contains("\\u001B[31m.run").doesNotContain("\u001b");
    }
}
