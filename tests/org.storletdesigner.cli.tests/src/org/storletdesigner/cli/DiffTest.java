package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    @TempDir
    private Path folder;

    @Test
    void equalWorkflowsGiveExitCodeZero() throws IOException {
        Path old = Rules.documents().in(folder, "old.json");
        Path now = Rules.documents().in(folder, "new.json");
        assertThat(Run.of("diff", old, now)).isEqualTo(new Run(0, old + " → " + now + ": nothing changed\n", ""));
    }

    @Test
    void aNewHandlerComesWithItsEdgesAndFindings() throws IOException {
        Path old = new Rules().handler("Ping.run", "side = left", "side = right").in(folder, "old.json");
        Path now = Rules.pingPong().in(folder, "new.json");
        Run run = Run.of("diff", old, now);
        assertThat(run.out()).startsWith(old + " → " + now + ": 1 storlet, 1 handler, 2 edges, ").contains("""

                Storlets
                  + Pong

                Handlers
                  + Pong.run
                      trigger: side = right
                      output: side = left

                Edges
                  + Ping.run → Pong.run: complete
                """).contains("\nFindings\n  + error cycle: Ping.run, Pong.run\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.of("diff", now, old).out()).contains("  - Pong\n")
                .contains("  - Ping.run → Pong.run: complete\n")
                .contains("  - error cycle: Ping.run, Pong.run\n");
    }

    @Test
    void aRenamedStorletIsARename() throws IOException {
        Path old = Rules.pingPong().in(folder, "old.json");
        Path now = new Rules().handler("Pang.run", "side = left", "side = right")
                .handler("Pong.run", "side = right", "side = left").in(folder, "new.json");
        assertThat(Run.of("diff", old, now).out()).isEqualTo(old + " → " + now + """
                : 1 storlet changed

                Storlets
                  ~ Ping → Pang, renamed
                """);
    }

    @Test
    void anExpressionThatMeansTheSameIsSaidToDoSo() throws IOException {
        Path old = new Rules().handler("A.run", "a = 1 || a = 2", "b = 1").in(folder, "old.json");
        Path now = new Rules().handler("A.run", "a in (2, 1)", "b = 1 || b = 2").in(folder, "new.json");
        assertThat(Run.of("diff", old, now).out()).contains("""
                      trigger: means the same
                        - a = 1 || a = 2
                        + a in (2, 1)
                      output: wider than before
                        - b = 1
                        + b = 1 || b = 2
                """);
    }

    @Test
    void readsOneSideFromStandardInput() throws IOException {
        Path now = Rules.documents().in(folder, "new.json");
        Run run = Run.withInput(Rules.documents().text(), "diff", "-", now);
        assertThat(run.out()).isEqualTo("standard input → " + now + ": nothing changed\n");
        assertThat(Run.of("diff", "-", "-"))
                .isEqualTo(new Run(2, "", "designer: standard input can be read only once\n"));
    }

    @Test
    void whatCannotBeReadMakesTheExitCodeTwoAndTheRestIsCompared() throws IOException {
        Run run = Run.of("diff", Rules.withFault().in(folder, "fault.json"), Rules.documents().in(folder, "new.json"));
        assertThat(run.out()).contains("  - Good\n");
        assertThat(run.err()).contains("fault.json:3:");
        assertThat(run.code()).isEqualTo(2);
        assertThat(Run.of("diff", folder.resolve("missing"), folder.resolve("missing")).code()).isEqualTo(2);
    }

    @Test
    void everyJsonKeepsToTheSchema() throws IOException {
        Path[] files = {Rules.documents().in(folder, "a.json"), Rules.pingPong().in(folder, "b.json"),
            Rules.withFault().in(folder, "c.json"),
            new Rules().handler("A.run", "a = ${unbound}", "b = 1").in(folder, "d.json")};
        for (Path old : files) {
            for (Path now : files) {
                assertThat(Schemas.faults("diff", Run.of("diff", "--format=json", old, now).out())).isEmpty();
            }
        }
        assertThat(Schemas.faults("diff", "{}")).isNotEmpty();
        assertThat(Run.of("help", "schema", "explain").err()).startsWith("designer: there is no schema of 'explain'");
    }
}
