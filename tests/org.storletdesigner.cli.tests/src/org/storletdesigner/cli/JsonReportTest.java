package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <model:Library xmlns:xmi="http://www.omg.org/XMI" xmlns:model="https://storletdesigner.org/model/1"
                xmi:version="2.0" xmi:id="_l" formatVersion="1">
              <definitions xmi:id="_d">
                <name>New</name>
                <handlers xmi:id="_h">
                  <name>run</name>
                  <trigger>side = right</trigger>
                  <output>side = up</output>
                </handlers>
              </definitions>
            </model:Library>
            """;

    @TempDir
    private Path folder;

    @Test
    void everyReportKeepsToTheSchema() throws IOException {
        List<Path> files = files();
        for (Path file : files) {
            assertKeepsToSchema(Run.of("check", "--format", "json", file).out());
            assertKeepsToSchema(Run.of("export", "--to", "json", file).out());
        }
        Object[] call = Stream.concat(Stream.of("check", "--format", "json"), files.stream()).toArray();
        assertKeepsToSchema(Run.of(call).out());
    }

    @Test
    void comparedReportsKeepToTheSchema() throws IOException {
        Path file = Rules.pingPong().in(folder, "cycle.json");
        Path baseline = Files.writeString(folder.resolve("baseline.json"),
                Run.of("check", "--format", "json", file).out());
        Path library = Files.writeString(folder.resolve("new.storletlib"), LIBRARY);
        assertKeepsToSchema(Run.of("check", "--format", "json", file, "--baseline", baseline).out());
        String added = Run.of("check", "--format", "json", file, "--add", library).out();
        assertThat(added).contains("\"storlets\" : [").contains("\"New\"");
        assertKeepsToSchema(added);
    }

    @Test
    void theSchemaRefusesWhatIsNotAReport() throws IOException {
        String report = Run.of("check", "--format=json", Rules.pingPong().in(folder, "cycle.json")).out();
        assertThat(List.of(report.replace("\"verdict\"", "\"verdikt\""), report.replace("\"error\"", "\"grave\""),
                report.replace("\"loop\" : 0", "\"loop\" : -1"), "{}"))
                .allMatch(broken -> !broken.equals(report)).noneMatch(JsonReportTest::keepsToSchema);
    }

    private static void assertKeepsToSchema(String json) {
        assertThat(json).endsWith("\n").matches(JsonReportTest::keepsToSchema, "keeps to the schema");
    }

    private static boolean keepsToSchema(String json) {
        Validator validator = new ValidatorFactory().withJsonNodeFactory(new JacksonNode.Factory()).createValidator();
        URI schema = validator.registerSchema(Run.of("help", "schema").out());
        return validator.validate(schema, json).isValid();
    }

    private List<Path> files() throws IOException {
        return List.of(Rules.documents().in(folder, "documents.json"), Rules.pingPong().in(folder, "cycle.json"),
                Rules.unconnected().in(folder, "unconnected.json"), Rules.withFault().in(folder, "fault.json"),
                new Rules().in(folder, "empty.json"),
                new Rules().handler("A.run", "a = ${unbound}", "b = 1").in(folder, "unbound.json"),
                new Rules().handler("A.run", "a = 1", "b ~ \\\"x|y\\\" && c = 3").handler("B.run", "b = x", "a = 1")
                        .in(folder, "possible.json"));
    }

    @Test
    void oneFileIsAnObjectAndSeveralAreAnArray() throws IOException {
        Path file = Rules.documents().in(folder, "documents.json");
        assertThat(json("check", "--format", "json", file).isObject()).isTrue();
        assertThat(json("check", "--format", "json", file, file)).hasSize(2);
    }

    @Test
    void severalFilesAreAnArrayEvenWhenNoneCanBeRead() {
        Run run = Run.of("check", "--format", "json", folder.resolve("a"), folder.resolve("b"));
        assertThat(run.out().strip()).isEqualTo("[ ]");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeReadLeavesTheOutputEmpty() {
        Run run = Run.of("check", "--format", "json", folder.resolve("missing"));
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void anEdgeHasItsVerdictItsReasonAndWhatShowsIt() throws IOException {
        JsonNode edge = json("check", "--format", "json", Rules.documents().in(folder, "documents.json"))
                .get("edges").get(1);
        assertThat(edge).isEqualTo(MAPPER.readTree("""
                {"from": "ImageConverting.convert", "to": "Resizing.resize", "verdict": "partial",
                 "witness": {"Format": "PNG"}, "counterCase": null,
                 "environment": {"FileType": "Image", "Format": "BMP", "Width": "481"},
                 "reason": "gives Format = PNG, needs Width > 480 || Height > 800: for example an object with \
                FileType = Image && Format = BMP && Width = 481"}"""));
    }

    @Test
    void aWitnessThatNeedsNothingHasAnEmptyEnvironment() throws IOException {
        JsonNode edge = json("check", "--format", "json", Rules.documents().in(folder, "documents.json"))
                .get("edges").get(2);
        assertThat(edge.get("verdict").asText()).isEqualTo("complete");
        assertThat(edge.get("environment")).isEqualTo(MAPPER.createObjectNode());
    }

    @Test
    void absentIsNull() throws IOException {
        JsonNode edge = json("check", "--format", "json", Rules.documents().in(folder, "documents.json"))
                .get("edges").get(0);
        assertThat(edge.get("environment").get("FileName").isNull()).isTrue();
    }

    @Test
    void aCycleHasTheObjectThatGoesRoundAndItsRings() throws IOException {
        JsonNode finding = json("check", "--format", "json", Rules.pingPong().in(folder, "cycle.json"))
                .get("findings").get(0);
        assertThat(finding.get("rule").asText()).isEqualTo("cycle");
        assertThat(finding.get("severity").asText()).isEqualTo("error");
        assertThat(finding.get("witness").get("loop").isNull()).isFalse();
        assertThat(finding.get("witness").get("steps").get(0).get("state").get("side").asText()).isIn("left", "right");
        assertThat(finding.get("cycles")).hasSize(1);
        assertThat(finding.get("cycles").get(0).get("handlers")).hasSize(2);
    }

    @Test
    void whatIsRejectedHasItsPlaceInTheFile() throws IOException {
        JsonNode rejected = json("check", "--format", "json", Rules.withFault().in(folder, "fault.json"))
                .get("rejected");
        assertThat(rejected).hasSize(1);
        assertThat(rejected.get(0).get("handler").asText()).isEqualTo("Bad.run");
        assertThat(rejected.get(0).get("line").asInt()).isEqualTo(3);
    }

    @Test
    void theSameCallGivesTheSameBytes() throws IOException {
        Path file = Rules.documents().in(folder, "documents.json");
        assertThat(Run.of("check", "--format", "json", file)).isEqualTo(Run.of("check", "--format", "json", file));
    }

    private static JsonNode json(Object... arguments) throws IOException {
        return MAPPER.readTree(Run.of(arguments).out());
    }
}
