package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.VariableKind;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.files.LibraryFiles;
import org.storletdesigner.model.files.WorkflowFiles;

class AdditionTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;
    private Path container;
    private Path copier;

    /** A container in which a = 1 becomes b = 1, and a storlet that copies b into whatever one likes. */
    @BeforeEach
    void writeFiles() throws IOException {
        Workflow workflow = WorkflowBuilder.named("container")
                .storlet("First", definition -> definition.handler("run", "a = 1", "b = 1"))
                .storlet("Last", definition -> definition.handler("run", "c = 1", "none"))
                .source("client", "a = 1").build();
        container = folder.resolve("container.storlets");
        WorkflowFiles.write(workflow, container);
        copier = library("copier.storletlib", copier("Copier"));
    }

    private static StorletDefinition copier(String name) {
        return DefinitionBuilder.named(name).variable("outputkey").variable("outputvalue")
                .handler("run", "b = 1", "${outputkey} = ${outputvalue} && b = 2").build();
    }

    private Path library(String name, StorletDefinition... definitions) throws IOException {
        Library library = ModelFactory.eINSTANCE.createLibrary();
        library.setId("_library");
        library.setName("library");
        library.getDefinitions().addAll(List.of(definitions));
        Path file = folder.resolve(name);
        LibraryFiles.write(library, file);
        return file;
    }

    @Test
    void tellsOnlyWhatTheNewStorletChanges() {
        Run run = Run.of("check", container, "--add", copier, "outputkey=c", "outputvalue=1");
        assertThat(run.out()).contains("\nWith the new storlet Copier: 2 new edges\n")
                .contains("\nWhat triggers what that did not before\n  Copier.run\n    complete  → Last.run\n")
                .contains("  First.run\n    complete  → Copier.run\n")
                .contains("\nMended by it\n  warning starving: ");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void aLoopThatTheNewStorletClosesCounts() {
        Run run = Run.of("check", "--fail-on=info", container, "--add", copier, "outputkey=a", "outputvalue=1");
        assertThat(run.out()).containsPattern("cycle: (Copier.run, First.run|First.run, Copier.run)\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void whatWasWrongBeforeDoesNotCount() {
        assertThat(Run.of("check", "--fail-on=warning", container).code()).isEqualTo(1);
        Run run = Run.of("check", "--fail-on=warning", container, "--add", copier, "outputkey=c", "outputvalue=1");
        assertThat(run.out()).endsWith("container.storlets: no new findings, 1 known before\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void theContainerFileStaysAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(container);
        Run.of("check", container, "--add", copier, "outputkey=c", "outputvalue=1");
        assertThat(Files.readAllBytes(container)).isEqualTo(before);
    }

    @Test
    void aVariableWithoutAValueIsANewFinding() {
        Run run = Run.of("check", container, "--add", copier, "outputkey=c");
        assertThat(run.out()).contains("error unbound: Copier.run\n    the variable 'outputvalue' has no value\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aRepeatedNameIsBoundToAList() throws IOException {
        StorletDefinition definition = DefinitionBuilder.named("Lister")
                .variable("keys", VariableKind.TEXT, keys -> keys.setList(true)).variable("value")
                .handler("run", "b = 1", "${keys} = ${value}").build();
        Run run = Run.of("check", "--format=json", container, "--add", library("lister.storletlib", definition),
                "keys=c", "value=1", "keys=d");
        assertThat(MAPPER.readTree(run.out()).findValuesAsText("output")).contains("c = 1 || d = 1");
    }

    @Test
    void aValueMayHoldAnEqualsSign() throws IOException {
        Run run = Run.of("check", "--format=json", container, "--add", copier, "outputkey=c", "outputvalue=a=b");
        assertThat(MAPPER.readTree(run.out()).findValuesAsText("output")).contains("c = \"a=b\" && b = 2");
    }

    @Test
    void filesMayStandBehindTheBindings() {
        assertThat(Run.of("check", "--add", copier, "outputkey=c", "outputvalue=1", container))
                .isEqualTo(Run.of("check", container, "--add", copier, "outputkey=c", "outputvalue=1"));
    }

    @Test
    void severalStorletsAreTriedTogether() {
        Run run = Run.of("check", container, "--add", copier, "outputkey=x", "outputvalue=1",
                "--add", copier, "outputkey=c", "outputvalue=1");
        assertThat(run.out()).contains("With the new storlets Copier, Copier2: 3 new edges\n")
                .contains("Copier2.run\n    complete  → Last.run\n");
    }

    @Test
    void jsonNamesTheNewStorletItsEdgesAndItsFindings() throws IOException {
        JsonNode comparison = MAPPER.readTree(Run.of("check", "--format=json", container, "--add", copier,
                "outputkey=c", "outputvalue=1").out()).get("comparison");
        assertThat(comparison.get("storlets")).isEqualTo(MAPPER.readTree("[\"Copier\"]"));
        assertThat(comparison.get("edges")).isEqualTo(MAPPER.readTree("""
                [{"from": "Copier.run", "to": "Last.run"}, {"from": "First.run", "to": "Copier.run"}]"""));
        assertThat(comparison.get("new")).isEmpty();
        assertThat(comparison.at("/gone/0").asText()).startsWith("starving-");
    }

    @Test
    void sarifPointsIntoTheLibraryForWhatIsNew() throws IOException {
        JsonNode results = MAPPER.readTree(Run.of("check", "--format=sarif", container, "--add", copier,
                "outputkey=c").out()).at("/runs/0/results");
        JsonNode unbound = results.get(0);
        assertThat(unbound.get("ruleId").asText()).isEqualTo("unbound");
        assertThat(unbound.get("baselineState").asText()).isEqualTo("new");
        assertThat(unbound.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
                .endsWith("copier.storletlib");
    }

    @Test
    void anExpressionOfTheLibraryThatCannotBeReadIsToldWithItsPlaceThere() throws IOException {
        Path broken = library("broken.storletlib",
                DefinitionBuilder.named("Broken").handler("run", "b = ", "none").build());
        Run run = Run.of("check", container, "--add", broken);
        assertThat(run.err())
                .matches("(?s)\\Q" + broken + "\\E:\\d+:\\d+: Broken\\.run: the trigger cannot be read: .*");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest(name = "--add {0}")
    @CsvSource(delimiter = '|', textBlock = """
            two.storletlib                    | 'two.storletlib: the library has several definitions; say which one is \
            meant: two.storletlib#One, two.storletlib#Other'
            two.storletlib#Onne               | two.storletlib: the library has no definition 'Onne'; did you mean \
            'One'?
            none.storletlib                   | none.storletlib: the library has no definitions
            missing.storletlib                | missing.storletlib: there is no such file
            missing.storletlib#One            | missing.storletlib: there is no such file
            container.storlets                | container.storlets:2:1: this is a workflow; a library is expected
            copier.storletlib outputkay=x     | 'copier.storletlib: 'Copier' has no variable 'outputkay'; did you mean \
            'outputkey'?'
            copier.storletlib zzzzzz=x        | 'copier.storletlib: 'Copier' has no variable 'zzzzzz'; it has \
            outputkey, outputvalue'
            outputkey=x                       | --add needs the DEFINITION of a storlet: a library, or LIBRARY#NAME, not
            --fail-on=info                    | --add needs the DEFINITION of a storlet: a library, or LIBRARY#NAME, not
            """, quoteCharacter = '"')
    void anAdditionThatCannotBeMadeIsRefused(String words, String reason) throws IOException {
        library("two.storletlib", copier("One"), copier("Other"));
        library("none.storletlib");
        Object[] call = ("check\t" + container + "\t--add\t" + located(words).replace(" ", "\t")).split("\t");
        Run run = Run.of(call);
        assertThat(run.err().replace(folder + "/", "")).contains(reason.strip().replaceAll("^'|'$", ""));
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    private String located(String words) {
        return words.contains(".storlet") ? folder + "/" + words : words;
    }

    @Test
    void aDefinitionIsChosenByItsName() throws IOException {
        Path two = library("two#1.storletlib", copier("One"), copier("Other"));
        assertThat(Run.of("check", container, "--add", two + "#Other", "outputkey=c", "outputvalue=1").out())
                .contains("With the new storlet Other: ");
        assertThat(Run.of("check", container, "--add", two).err()).contains("several definitions");
    }

    @Test
    void aBaselineAndANewStorletAreNotComparedAtOnce() {
        Run run = Run.of("check", container, "--baseline", container, "--add", copier);
        assertThat(run.err()).startsWith("designer: --baseline and --add cannot be given together");
        assertThat(run.code()).isEqualTo(2);
    }
}
