package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.files.WorkflowFiles;

class FoldedKeyTest {
    private static final String MESSAGE =
            "the keys Format and format are one key here: the store does not tell capital letters from small ones";

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("folded.storlets");
        WorkflowFiles.write(workflow().build(), file);
    }

    private static WorkflowBuilder workflow() {
        return WorkflowBuilder.named("Folded").keys(Keys.FOLDED)
                .storlet("Write", definition -> definition.handler("write", "Kind = x", "Format = PNG"))
                .storlet("Read", definition -> definition.handler("read", "format = JPG", "none"));
    }

    @Test
    void textNamesTheRuleTheHandlersAndTheSpellings() {
        Run run = Run.of("check", "--fail-on", "warning", file);
        assertThat(run.out()).contains("  warning folded-key: Read.read, Write.write\n    " + MESSAGE + "\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.of("check", file).code()).isZero();
    }

    @Test
    void jsonFollowsTheSchemaAndSarifHasTheRuleAndAPlace() {
        String json = Run.of("check", "--format", "json", file).out();
        assertThat(Schemas.faults("check", json)).isEmpty();
        assertThat(json).contains("\"rule\" : \"folded-key\"", "\"message\" : \"" + MESSAGE + "\"");
        assertThat(Run.of("check", "--format", "sarif", file).out())
                .contains("\"id\" : \"folded-key\"", "\"ruleId\" : \"folded-key\"");
    }

    @Test
    void aPermitIsOffered() {
        assertThat(Run.of("check", "--format", "json", file).out())
                .containsPattern("\"kind\" : \"permit\",\\s+\"rule\" : \"folded-key\"");
    }

    @Test
    void aHandlerWithoutEdgesIsExplainedByItsVariablesAlone() throws IOException {
        WorkflowFiles.write(workflow().storlet("Open", definition -> definition.variable("what")
                .handler("open", "FORMAT = ${what}", "none")).build(), file);
        assertThat(Run.of("explain", file, "Open", "Read").err())
                .endsWith("'Open.open' has no edges: the variable 'what' has no value\n");
    }
}
