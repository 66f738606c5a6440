package org.storletdesigner.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Workflows;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;

class KeySpellingsTest {
    private static final String CASE = " are one key here: the store does not tell capital letters from small ones";

    private static List<Finding> found(WorkflowBuilder builder) {
        return Workflows.findings(Workflows.analyze(builder), Rule.FOLDED_KEY);
    }

    private static List<String> told(WorkflowBuilder builder) {
        return found(builder.keys(Keys.FOLDED)).stream()
                .map(each -> each.severity().word() + " " + each.handlers() + " " + each.message()).toList();
    }

    @Test
    void twoSpellingsOfAKeyAreToldWithAllWhoUseThem() {
        assertThat(told(Workflows.of("a", "kind = x", "Format = PNG", "b", "format = PNG", "made = yes", "c",
                "kind = y", "made = no"))).containsExactly("warning [a.h, b.h] the keys Format and format" + CASE);
    }

    @Test
    void aStoreThatTellsCaseApartHasNoSuchFinding() {
        assertThat(found(Workflows.of("a", "kind = x", "Format = PNG", "b", "format = PNG", "made = yes"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource(delimiter = ';', textBlock = """
            k = 1                           ; K = 2                                   ;       ; a = 1
            appear: a = 1, disappear: k = 1 ; K = 2                                   ;       ; a = 1
            a = 1                           ; k = 1                                   ; K = 3 ; a = 1
            a = 1                           ; new: k = 1 && (b = 2 || !(K ~ /x/))     ;       ; a = 1
            k = 1                           ; none                                    ;       ; K = 1
            """)
    void everyPartOfAHandlerCounts(String trigger, String output, String extra, String source) {
        WorkflowBuilder builder = Workflows.of("a", trigger, output).source("clients", source);
        builder.build().getStorlets().getFirst().getHandlers().getFirst().setExtraCondition(extra == null ? "" : extra);
        assertThat(told(builder)).containsExactly("warning [a.h] the keys K and k" + CASE);
    }

    @Test
    void spellingsOfSourcesAloneAreToldWithoutAHandler() {
        assertThat(told(Workflows.of("a", "x = 1", "none").source("one", "x = 1 && Owner = me")
                .source("two", "OWNER = you && owner = me")))
                .containsExactly("warning [] the keys OWNER, Owner and owner" + CASE);
    }

    @Test
    void aLowLineThatTravelsAsAHyphenIsToldToo() {
        assertThat(told(Workflows.of("a", "file_type = x", "file-type = y"))).containsExactly("warning [a.h] the keys "
                + "file-type and file_type are one key here: the store does not tell '_' from '-', nor capital letters "
                + "from small ones; the lines of this workflow do tell '_' from '-'");
    }

    @Test
    void valuesOfVariablesAreKeysAsWell() {
        WorkflowBuilder builder = WorkflowBuilder.named("test").storlet("a", definition -> definition
                .variable("key", "Format").handler("h", "format = x", "${key} = y"));
        assertThat(told(builder)).containsExactly("warning [a.h] the keys Format and format" + CASE);
    }

    @Test
    void aDisabledHandlerSpellsNothing() {
        WorkflowBuilder builder = Workflows.of("a", "k = 1", "none", "b", "K = 1", "none");
        builder.build().getStorlets().getLast().setDisabled(true);
        assertThat(told(builder)).isEmpty();
    }

    @Test
    void itCanBePermittedAndThePermitLapses() {
        WorkflowBuilder builder = Workflows.of("a", "k = 1", "K = 2").keys(Keys.FOLDED);
        Workflow document = builder.build();
        Analysis before = Workflows.analyze(builder);
        builder.permit("folded-key", "one key is meant", before.workflow().digestOf(List.of("a.h")), "a.h");
        assertThat(found(builder)).singleElement().extracting(Finding::isPermitted).isEqualTo(true);
        document.getDefinitions().getFirst().getHandlers().getFirst().setOutput("K = 3");
        assertThat(found(builder)).singleElement().extracting(Finding::isPermitted).isEqualTo(false);
    }

    @Test
    void anEditIsSeenByAnExtractorThatIsKept() {
        WorkflowBuilder builder = Workflows.of("a", "k = 1", "K = 2").keys(Keys.FOLDED);
        Workflow document = builder.build();
        WorkflowExtractor extractor = new WorkflowExtractor(document);
        assertThat(extractor.extract(1).faults()).hasSize(1);
        document.getDefinitions().getFirst().getHandlers().getFirst().setOutput("k = 2");
        assertThat(extractor.extract(2).faults()).isEmpty();
        document.getDefinitions().getFirst().getHandlers().getFirst().setOutput("K = 2");
        document.setKeys(Keys.CASE_SENSITIVE);
        assertThat(extractor.extract(3).faults()).isEmpty();
    }
}
