package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"json", "sarif"})
    void knownFindingsDoNotCount(String format) throws IOException {
        Path file = Rules.pingPong().in(folder, "cycle.json");
        Run run = Run.of("check", file, "--baseline", report(format, file));
        assertThat(run.out()).contains("\nKnown before\n  error cycle: Ping.run, Pong.run\n")
                .endsWith("cycle.json: no new findings, 1 known before\n").doesNotContain("goes on for ever");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"json", "sarif"})
    void newFindingsCountAndThoseThatAreGoneAreTold(String format) throws IOException {
        Path baseline = report(format, Rules.pingPong().in(folder, "cycle.json"));
        Path file = new Rules().handler("Self.run", "a = 1", "a = 1").in(folder, "self.json");
        Path every = Files.writeString(folder.resolve("dead.json"),
                new Rules().handler("Dead.run", "a = 1", "b = 1 && b = 2").text());
        Run run = Run.of("check", "--fail-on=warning", every, file, "--baseline", baseline);
        assertThat(run.out()).contains("  warning dead-output: Dead.run\n").contains("1 new warning")
                .contains("\nGone since the baseline\n  error cycle: ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aFindingThatBecameGraverCounts() throws IOException {
        Path file = Rules.pingPong().in(folder, "cycle.json");
        Path milder = Files.writeString(folder.resolve("milder.json"), Files.readString(report("json", file))
                .replace("\"severity\" : \"error\"", "\"severity\" : \"info\""));
        assertThat(Run.of("check", file, "--baseline", milder).code()).isEqualTo(1);
        assertThat(states(file, milder)).containsExactly("updated");
    }

    @Test
    void aFindingThatWasPermittedAndIsNoLongerCounts() throws IOException {
        Path file = Rules.pingPong().in(folder, "cycle.json");
        Path permitted = Files.writeString(folder.resolve("permitted.json"), Files.readString(report("json", file))
                .replace("\"permitted\" : null", "\"permitted\" : \"for the demonstration\""));
        assertThat(Run.of("check", file, "--baseline", permitted).code()).isEqualTo(1);
    }

    @Test
    void anEntryMakesOneFindingKnownAndNotItsTwinInAnotherFile() throws IOException {
        Path file = Rules.pingPong().in(folder, "a.json");
        Path twin = Rules.pingPong().in(folder, "b.json");
        Path baseline = report("json", file);
        assertThat(Run.of("check", file, twin, "--baseline", baseline).code()).isEqualTo(1);
        assertThat(Run.of("check", twin, "--baseline", baseline).code()).isZero();
        assertThat(Run.of("check", file, twin, "--baseline", report("json", file, twin)).code()).isZero();
    }

    @Test
    void sarifMarksWhatIsUnchangedNewAndAbsent() throws IOException {
        Path cycle = Rules.pingPong().in(folder, "cycle.json");
        Path dead = new Rules().handler("Dead.run", "a = 1", "b = 1 && b = 2").in(folder, "dead.json");
        assertThat(states(cycle, report("sarif", cycle))).containsExactly("unchanged");
        assertThat(states(dead, report("sarif", cycle))).contains("new").endsWith("absent").doesNotContain("unchanged");
    }

    @Test
    void whatWasAbsentAlreadyIsNotToldAgain() throws IOException {
        Path cycle = Rules.pingPong().in(folder, "cycle.json");
        Path none = new Rules().in(folder, "none.json");
        Path second = Files.writeString(folder.resolve("second.sarif"),
                Run.of("check", "--format=sarif", none, "--baseline", report("sarif", cycle)).out());
        assertThat(states(none, second)).isEmpty();
    }

    @Test
    void jsonTellsNewAndKnownFindingsByTheirIds() throws IOException {
        Path file = Rules.pingPong().in(folder, "cycle.json");
        JsonNode report = MAPPER.readTree(
                Run.of("check", "--format=json", file, "--baseline", report("json", file)).out());
        assertThat(report.get("comparison")).isEqualTo(MAPPER.createObjectNode()
                .<ObjectNode>set("new", MAPPER.createArrayNode())
                .<ObjectNode>set("known", MAPPER.createArrayNode().add(report.at("/findings/0/id").asText()))
                .set("gone", MAPPER.createArrayNode()));
    }

    @Test
    void jsonListsWhatIsGoneFromAllFilesWithTheLast() throws IOException {
        Path cycle = Rules.pingPong().in(folder, "cycle.json");
        Path dead = new Rules().handler("Dead.run", "a = 1", "b = 1 && b = 2").in(folder, "dead.json");
        Path none = new Rules().in(folder, "none.json");
        String gone = MAPPER.readTree(Files.readString(report("json", dead))).at("/findings/0/id").asText();
        JsonNode reports = MAPPER.readTree(Run.of("check", "--format=json", cycle, none, "--baseline",
                report("json", cycle, dead)).out());
        assertThat(reports.get(1).at("/comparison/gone")).extracting(JsonNode::asText).contains(gone);
        assertThat(reports.get(1).at("/comparison/gone")).extracting(JsonNode::asText)
                .doesNotContain(reports.at("/0/findings/0/id").asText());
    }

    @Test
    void aBaselineMayComeFromStandardInput() throws IOException {
        Path file = Rules.pingPong().in(folder, "cycle.json");
        String report = Files.readString(report("json", file));
        assertThat(Run.withInput(report, "check", file, "--baseline", "-").code()).isZero();
        assertThat(Run.withInput("\uFEFF" + report, "check", file, "--baseline", "-").code()).isZero();
        assertThat(Run.withInput(report, "check", "-", "--baseline", "-").err())
                .isEqualTo("designer: standard input can be read only once\n");
    }

    @Test
    void expressionsThatCannotBeReadNeverBecomeKnown() throws IOException {
        Path file = Rules.withFault().in(folder, "fault.json");
        assertThat(Run.of("check", file, "--baseline", report("sarif", file)).code()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                    | 1:1  | an object is expected
            {                                     | 1:2  | ends too early
            nonsense                              | 1:1  | not JSON
            7                                     | 1:1  | an object is expected
            {}                                    | 1:2  | it has no findings and no runs
            {"findings": 3}                       | 1:14 | an array is expected
            {"findings": [3]}                     | 1:15 | an object is expected
            {"findings": [{"id": 3}]}             | 1:22 | a text is expected
            {"findings": [{"id": "a"}]}           | 1:25 | has no severity
            {"findings": [{"severity": "error"}]} | 1:35 | has no id
            {"findings": [{"severity": "grave"}]} | 1:28 | 'grave' is no severity
            {"findings": []} x                    | 1:18 | not JSON
            {"findings": []} []                   | 1:18 | the report ends before this
            {"runs": [{"results": [{}]}]}         | 1:25 | has no id
            {"runs": [{"tool": {"driver": {"name": "Lint"}}}]} | 1:40 | a report of 'Lint', not of Storlet Designer
            """)
    void aMalformedBaselineIsRefusedWithItsPlace(String text, String place, String reason) throws IOException {
        Path baseline = Files.writeString(folder.resolve("baseline.json"), text);
        Run run = Run.of("check", Rules.pingPong().in(folder, "cycle.json"), "--baseline", baseline);
        assertThat(run.err()).startsWith(baseline + ":" + place + ": ").contains(reason);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void hostileBaselinesAreRefused() throws IOException {
        assertRefused("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), "an object is expected here");
        assertRefused(("{\"findings\": [{\"x\": " + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8),
                "nested too deeply");
        assertRefused("{\"findings\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1), "not UTF-8");
        assertRefused("{\"findings\": []}".getBytes(StandardCharsets.UTF_16), "not UTF-8");
    }

    private void assertRefused(byte[] content, String reason) throws IOException {
        Path baseline = Files.write(folder.resolve("hostile.json"), content);
        Run run = Run.of("check", Rules.pingPong().in(folder, "cycle.json"), "--baseline", baseline);
        assertThat(run.err()).startsWith(baseline + ":").contains(reason);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aMissingBaselineIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path missing = folder.resolve("missing");
        Run run = Run.of("check", "--format=sarif", Rules.pingPong().in(folder, "a.json"), "--baseline", missing);
        assertThat(run).isEqualTo(new Run(2, "", missing + ": there is no such file\n"));
    }

    private static Iterable<String> states(Path file, Path baseline) throws IOException {
        return MAPPER.readTree(Run.of("check", "--format=sarif", file, "--baseline", baseline).out())
                .at("/runs/0/results").findValuesAsText("baselineState");
    }

    private Path report(String format, Object... files) throws IOException {
        Object[] call = new Object[files.length + 3];
        call[0] = "check";
        call[1] = "--format";
        call[2] = format;
        System.arraycopy(files, 0, call, 3, files.length);
        return Files.writeString(folder.resolve("report." + format), Run.of(call).out());
    }
}
