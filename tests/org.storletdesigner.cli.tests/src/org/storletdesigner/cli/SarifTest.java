package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void aLogHasOneRunWithAllRulesWhateverTheNumberOfFiles() throws IOException {
        Path file = Rules.pingPong().in(folder, "cycle.json");
        for (Object[] call : List.<Object[]>of(new Object[] {file}, new Object[] {file, file})) {
            JsonNode log = log(call);
            assertThat(log.get("version").asText()).isEqualTo("2.1.0");
            assertThat(log.get("runs")).hasSize(1);
            assertThat(log.at("/runs/0/results")).hasSize(call.length);
            assertThat(log.at("/runs/0/tool/driver/rules").findValuesAsText("id"))
                    .contains("cycle", "unbound", "undecided", "syntax").doesNotHaveDuplicates();
        }
    }

    @Test
    void everyResultNamesItsRuleByIdAndByIndex() throws IOException {
        JsonNode log = log(hostile());
        assertThat(results(log)).isNotEmpty().allSatisfy(result -> assertThat(log.at("/runs/0/tool/driver/rules")
                .get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId")));
    }

    @Test
    void regionsPointAtTheExpressionsInTheLinesOfTheFile() throws IOException {
        Path file = hostile();
        List<String> pointed = new ArrayList<>();
        for (JsonNode result : results(log(file))) {
            pointed.add(result.get("ruleId").asText() + " " + text(file, result.at("/locations/0/physicalLocation")));
        }
        assertThat(pointed).contains("cycle side ~ \\\"lef[t]\\\"", "dead-output c = 1 && c = 2", "syntax 😀");
    }

    @Test
    void aFindingAboutASourcePointsAtWhatItWrites() throws IOException {
        Path file = Files.writeString(folder.resolve("dead.storlets"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <model:Workflow xmlns:xmi="http://www.omg.org/XMI" xmlns:model="https://storletdesigner.org/model/1"
                    xmi:version="2.0" xmi:id="_w0" formatVersion="1"><name>w</name>
                  <sources xmi:id="_s1"><name>clients</name><output>a = 1</output></sources>
                  <sources xmi:id="_s2"><name>tools</name><output>b = 1 &amp;&amp; b = 2</output></sources>
                </model:Workflow>
                """);
        JsonNode dead = results(log(file)).stream().filter(each -> each.get("ruleId").asText().equals("dead-output"))
                .findFirst().orElseThrow();
        assertThat(text(file, dead.at("/locations/0/physicalLocation"))).isEqualTo("b = 1 &amp;&amp; b = 2");
        assertThat(dead.at("/message/text").asText()).startsWith("what the source tools writes contradicts itself");
        assertThat(Run.of("check", file).out()).contains("what the source tools writes contradicts itself");
    }

    @Test
    void aCycleNamesTheTriggerAndTheOutputOfEachHandler() throws IOException {
        Path file = Rules.pingPong().in(folder, "cycle.json");
        List<String> related = new ArrayList<>();
        for (JsonNode each : results(log(file)).getFirst().get("relatedLocations")) {
            related.add(each.get("id") + " " + each.at("/message/text").asText() + " "
                    + text(file, each.get("physicalLocation")));
        }
        assertThat(related).containsExactly("1 the trigger of Ping.run. side = left",
                "2 the output of Ping.run. side = right", "3 the trigger of Pong.run. side = right",
                "4 the output of Pong.run. side = left");
    }

    @Test
    void theObjectThatGoesRoundIsAFlow() throws IOException {
        Path file = Rules.pingPong().in(folder, "cycle.json");
        JsonNode steps = results(log(file)).getFirst().at("/codeFlows/0/threadFlows/0/locations");
        assertThat(steps.findValuesAsText("executionOrder")).startsWith("1", "2", "3");
        assertThat(steps.get(0).at("/location/message/text").asText()).startsWith("an object with side = ");
        assertThat(steps.get(steps.size() - 1).at("/location/message/text").asText()).contains(", and on from step ");
        assertThat(text(file, steps.get(1).at("/location/physicalLocation"))).startsWith("side = ");
    }

    @Test
    void fingerprintsSurviveOtherLinesAndAnotherNameOfTheFile() throws IOException {
        Path file = Rules.pingPong().in(folder, "a.json");
        Path moved = Files.writeString(folder.resolve("b.json"), "\n\n" + Rules.pingPong().text());
        JsonNode before = results(log(file)).getFirst();
        JsonNode after = results(log(moved)).getFirst();
        assertThat(after.get("locations")).isNotEqualTo(before.get("locations"));
        assertThat(after.get("partialFingerprints")).isEqualTo(before.get("partialFingerprints")).isNotEmpty();
    }

    @Test
    void whatCannotBeReadIsAResultAndANotification() throws IOException {
        Run run = Run.of("check", "--format=sarif", Rules.withFault().in(folder, "fault.json"));
        JsonNode log = MAPPER.readTree(run.out());
        JsonNode syntax = results(log).getLast();
        assertThat(syntax.get("ruleId").asText()).isEqualTo("syntax");
        assertThat(syntax.at("/message/text").asText()).startsWith("Bad.run: the trigger cannot be read: ");
        assertThat(syntax.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(3);
        JsonNode invocation = log.at("/runs/0/invocations/0");
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message")).isEqualTo(syntax.get("message"));
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeReadLeavesALogOfTheOthers() throws IOException {
        Run run = Run.of("check", "--format=sarif", folder.resolve("missing"), Rules.pingPong().in(folder, "a.json"));
        JsonNode log = MAPPER.readTree(run.out());
        assertThat(results(log)).extracting(result -> result.get("ruleId").asText()).containsExactly("syntax", "cycle");
        assertThat(log.at("/runs/0/invocations/0/toolExecutionNotifications/0/message/text").asText())
                .isEqualTo("there is no such file.");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aRunWithoutFaultsSaysThatItSucceeded() throws IOException {
        JsonNode run = log(Rules.documents().in(folder, "documents.json")).at("/runs/0");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
        assertThat(run.at("/invocations/0/toolExecutionNotifications")).isEmpty();
    }

    @Test
    void nothingInAMessageLooksLikeALink() throws IOException {
        assertThat(results(log(hostile()))).extracting(result -> result.at("/message/text").asText())
                .noneMatch(text -> text.matches(".*[^\\\\]\\[[^\\]]*[^\\\\]\\]\\(.*"))
                .anyMatch(text -> text.contains("Ping \\[x\\](1) {0}")).allMatch(text -> text.endsWith("."))
                .noneMatch(text -> text.contains("\u0007") || text.contains("\u202e"));
    }

    @Test
    void theSameCallGivesTheSameBytes() throws IOException {
        Path file = hostile();
        assertThat(Run.of("check", "--format=sarif", file)).isEqualTo(Run.of("check", "--format=sarif", file));
    }

    @Test
    void standardInputHasANameOfItsOwn() throws IOException {
        Run run = Run.withInput(Rules.pingPong().text(), "check", "--format", "sarif", "-");
        assertThat(results(MAPPER.readTree(run.out())).getFirst()
                .at("/locations/0/physicalLocation/artifactLocation/uri").asText()).isEqualTo("standard%20input");
    }

    private Path hostile() throws IOException {
        return new Rules().handler("Ping [x](1) {0}.run", "side ~ \"lef[t]\"", "side = right")
                .handler("Pong\\u0007\\u202e.run", "side = right", "side = left")
                .handler("😀😀 Bad.run", "😀 b = ", "none").handler("Dead.run", "b = 1", "c = 1 && c = 2")
                .in(folder, "two words ü.json");
    }

    private static JsonNode log(Object... files) throws IOException {
        Object[] call = new Object[files.length + 2];
        call[0] = "check";
        call[1] = "--format=sarif";
        System.arraycopy(files, 0, call, 2, files.length);
        return MAPPER.readTree(Run.of(call).out());
    }

    private static List<JsonNode> results(JsonNode log) {
        return StreamSupport.stream(log.at("/runs/0/results").spliterator(), false).toList();
    }

    /** What a viewer marks, counting in code points as the log says. */
    private static String text(Path file, JsonNode place) throws IOException {
        JsonNode region = place.get("region");
        assertThat(region.get("endLine")).isEqualTo(region.get("startLine"));
        int[] line = Files.readString(file).split("\n")[region.get("startLine").asInt() - 1].codePoints().toArray();
        int start = region.get("startColumn").asInt() - 1;
        return new String(line, start, region.get("endColumn").asInt() - 1 - start);
    }
}
