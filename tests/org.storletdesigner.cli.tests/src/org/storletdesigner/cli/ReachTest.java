package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachTest {
    @TempDir
    private Path folder;

    @Test
    void tellsThePathsWithTheWeakestOfTheirVerdicts() throws IOException {
        Run run = Run.of("reach", documents(), "ImageConverting", "Notification");
        assertThat(run.out()).startsWith("""
                ImageConverting.convert → Notification.notify: yes

                1 step, the weakest partial
                  ImageConverting.convert
                  partial   → Notification.notify
                """).contains("\n2 steps, the weakest partial\n").contains("  complete  → Notification.notify\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void tellsWhatKeepsHandlersApart() throws IOException {
        assertThat(Run.of("reach", documents(), "TextConverting", "Resizing").out()).isEqualTo("""
                TextConverting.convert → Resizing.resize: never

                TextConverting.convert leads to
                  in 1 step: Translating.translate
                  in 2 steps: Notification.notify
                to Resizing.resize lead
                  in 1 step: ImageConverting.convert

                What comes nearest to an edge between them
                  TextConverting.convert → Resizing.resize
                      Format contradicts: after the write Format = PNG cannot hold
                  TextConverting.convert → ImageConverting.convert
                      Format contradicts: after the write Format ~ /JPEG|BMP|GIF/ cannot hold
                """);
    }

    @Test
    void withoutAHandlerItTellsThePartsThatNothingConnects() throws IOException {
        assertThat(Run.of("reach", Rules.unconnected().in(folder, "a.json")).out()).isEqualTo("""
                Parts that nothing connects
                  A.run
                  C.run
                """);
        assertThat(Run.of("reach", documents()).out()).isEqualTo("Everything is connected.\n");
        assertThat(Run.of("reach", new Rules().in(folder, "none.json")).out()).isEqualTo("There are no handlers.\n");
    }

    @Test
    void withOneHandlerItTellsWhatIsAheadAndBehind() throws IOException {
        assertThat(Run.of("reach", documents(), "Resizing").out()).startsWith("""
                Resizing.resize leads to
                  in 1 step: Notification.notify

                to Resizing.resize lead
                  in 1 step: ImageConverting.convert
                """);
        assertThat(Run.of("reach", documents(), "Notification").out()).startsWith(
                "Notification.notify leads to nothing\n");
    }

    @Test
    void undecidedEdgesAreCountedAndTold() throws IOException {
        Path file = new Rules().handler("A.run", "a = 1", "b ~ \"(x|y)*x(x|y){18}\"")
                .handler("B.run", "b ~ \"(y|x)*y(x|y){18}\"", "none").in(folder, "hard.json");
        Run run = Run.of("reach", file, "A", "B", "--states", "100");
        assertThat(run.out()).startsWith("A.run → B.run: only if undecided edges are edges\n")
                .endsWith("left undecided, counted as edges\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void faultsOfTheCallAreTold() throws IOException {
        assertThat(Run.of("reach", documents(), "Resising").err()).contains("did you mean 'Resizing'?");
        Run paths = Run.of("reach", documents(), "--paths", "0");
        assertThat(paths).isEqualTo(new Run(2, "", "designer: --paths takes a number from 1 to 1000\n"));
        assertThat(Run.of("reach", folder.resolve("missing")).code()).isEqualTo(2);
    }

    @Test
    void aFileThatIsInPartAtFaultIsAnsweredAllTheSame() throws IOException {
        Run run = Run.of("reach", Rules.withFault().in(folder, "fault.json"), "Good", "Next");
        assertThat(run.out()).startsWith("Good.run → Next.run: yes\n");
        assertThat(run.err()).contains(":3:");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void everyJsonKeepsToTheSchema() throws IOException {
        for (Object[] call : new Object[][] {{"Resizing", "Notification"}, {"TextConverting", "Resizing"},
            {"Resizing"}, {}}) {
            Object[] words = Stream.concat(Stream.of("reach", "--format=json",
                    documents()), Arrays.stream(call)).toArray();
            assertThat(Schemas.faults("reach", Run.of(words).out())).isEmpty();
        }
        assertThat(Schemas.faults("reach", "{}")).isNotEmpty();
    }

    @Test
    void jsonNamesTheAnswerAndEveryEdge() throws IOException {
        JsonNode json = new ObjectMapper().readTree(Run.of("reach", "--format", "json", documents(), "ImageConverting",
                "Notification").out());
        assertThat(json.get("answer").asText()).isEqualTo("yes");
        assertThat(json.get("paths").get(1).get("edges").get(1).get("from").asText()).isEqualTo("Resizing.resize");
    }

    private Path documents() throws IOException {
        return Rules.documents().in(folder, "documents.json");
    }
}
