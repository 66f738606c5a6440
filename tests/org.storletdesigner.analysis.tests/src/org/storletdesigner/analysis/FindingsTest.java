package org.storletdesigner.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.workflow.Part;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.VariableKind;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.design.WorkflowBuilder;

class FindingsTest {
    private static final String EXPLODES = "name ~ /(a|b)*a(a|b){18}/";

    @Test
    void theDocumentWorkflowHasFiveEdgesAndNoCycle() {
        Analysis analysis = Workflows.analyze(Workflows.of(
                "ImageConverting", "FileType = Image && Format ~ \"JPEG|BMP|GIF\"", "Format = PNG",
                "TextConverting", "FileType = Text && Format ~ \"txt|doc|odt\"", "Format = pdf",
                "Translating", "Format = pdf && FileName ~ \"(cn|ge|es|fr|se).*pdf\"", "FileName ~ \"en.*pdf\"",
                "Resizing", "Format = PNG && (Width > 480 || Height > 800)",
                "(Width = 480 && Height <= 800) || (Height = 800 && Width < 480)",
                "Notification", "(Format = PNG && Height <= 800 && Width <= 480) || FileName ~ \"en.*pdf\"", "none"));
        assertThat(Workflows.edges(analysis)).containsExactly(
                "ImageConverting partial Notification", "ImageConverting partial Resizing",
                "Resizing complete Notification", "TextConverting partial Translating",
                "Translating complete Notification");
        assertThat(analysis.findings()).extracting(Finding::rule).containsOnly(Rule.OVERLAP);
    }

    @Test
    void whatNoSourceAndNoHandlerWritesStarves() {
        Analysis analysis = Workflows.analyze(Workflows.of("a", "stage = raw", "stage = clean",
                "b", "stage = clean", "none", "c", "stage = gone", "stage = lost", "d", "stage = lost", "none")
                .source("clients", "new: stage = raw"));
        assertThat(Workflows.findings(analysis, Rule.STARVING)).singleElement().satisfies(finding -> {
            assertThat(finding.handlers()).containsExactly("c.h", "d.h");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void withoutDeclaredSourcesOnlyAContradictionStarves() {
        Analysis analysis = Workflows.analyze(Workflows.of("a", "k = 1", "none", "b", "k = 1 && k = 2", "none"));
        assertThat(Workflows.findings(analysis, Rule.STARVING)).extracting(Finding::message)
                .containsExactly("b.h can never run: its trigger, with its extra condition, contradicts itself");
    }

    @Test
    void anOutputThatContradictsItselfIsDead() {
        Analysis analysis = Workflows.analyze(Workflows.of("a", "k = 1", "n < 3 && n > 5"));
        assertThat(Workflows.findings(analysis, Rule.DEAD_OUTPUT)).extracting(Finding::handlers)
                .containsExactly(List.of("a.h"));
    }

    @Test
    void aSourceThatContradictsItselfIsDead() {
        Analysis analysis = Workflows.analyze(Workflows.of("a", "k = 1", "none").source("clients", "k = 1")
                .source("tools", "new: k = 1 && k = 2"));
        assertThat(Workflows.findings(analysis, Rule.DEAD_OUTPUT)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.handlers()).isEmpty();
            assertThat(finding.source()).hasValue("tools");
            assertThat(finding.message())
                    .isEqualTo("what the source tools writes contradicts itself, so nothing is ever written");
        });
    }

    @Test
    void deadSourcesHaveIdsOfTheirOwn() {
        Analysis analysis = Workflows.analyze(Workflows.of("a", "k = 1", "none").source("one", "k = 1 && k = 2")
                .source("two", "k = 1 && k = 2"));
        assertThat(Workflows.findings(analysis, Rule.DEAD_OUTPUT)).extracting(Finding::id).hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aVariableWithoutAValueLeavesTheHandlerWithoutEdges() {
        Analysis analysis = Workflows.analyze(WorkflowBuilder.named("w").storlet("a", d -> d.variable("in")
                .handler("h", "k = ${in}", "k = 2")).storlet("b", d -> d.handler("h", "k = 2", "none")));
        assertThat(analysis.graph().edges()).isEmpty();
        assertThat(analysis.workflow().unlinked()).extracting("name").containsExactly("a.h");
        assertThat(Workflows.findings(analysis, Rule.UNBOUND)).extracting(Finding::message)
                .containsExactly("the variable 'in' has no value");
    }

    @Test
    void aValueThatIsNotAllowedIsAnErrorAndTheRestGoesOn() {
        Analysis analysis = Workflows.analyze(WorkflowBuilder.named("w").storlet("a", d -> d
                .variable("in", VariableKind.TEXT, variable -> {
                    variable.getAllowedValues().addAll(List.of("1", "2"));
                    variable.getDefaultValues().add("3");
                }).handler("h", "k = 0", "k = ${in}")).storlet("b", d -> d.handler("h", "k = 3", "none")));
        assertThat(Workflows.edges(analysis)).containsExactly("a complete b");
        assertThat(Workflows.findings(analysis, Rule.BAD_VALUE)).extracting(Finding::message)
                .containsExactly("the variable 'in' does not allow '3', only 1, 2");
    }

    @Test
    void aPatternThatCannotBeReadIsToldOnce() {
        Analysis analysis = Workflows.analyze(WorkflowBuilder.named("w").storlet("S", storlet -> storlet
                .variable("look", VariableKind.PATTERN, variable -> variable.getDefaultValues().add("a("))
                .handler("h", "name ~ ${look} || title ~ ${look}", "done = yes")));
        assertThat(Workflows.findings(analysis, Rule.BAD_VALUE)).extracting(Finding::message).singleElement().asString()
                .startsWith("the variable 'look' takes a pattern, and 'a(' is none:");
    }

    @Test
    void listsArePairedByPosition() {
        WorkflowBuilder builder = WorkflowBuilder.named("w").storlet("a", d -> d
                .variable("keys", VariableKind.TEXT, variable -> {
                    variable.setList(true);
                    variable.getDefaultValues().addAll(List.of("type", "size"));
                }).variable("values", VariableKind.TEXT, variable -> {
                    variable.setList(true);
                    variable.getDefaultValues().addAll(List.of("video", "large"));
                }).handler("h", "exists(start)", "!exists(start) && ${keys} = ${values}"))
                .storlet("b", d -> d.handler("h", "type = video && size = large", "none"));
        assertThat(Workflows.edges(Workflows.analyze(builder))).containsExactly("a possible b");
    }

    @Test
    void anExpressionThatDoesNotParseLeavesOutItsHandlerAlone() {
        Analysis analysis = Workflows.analyze(Workflows.of("a", "k = ", "k = 1", "b", "k = 1", "k = 2", "c", "k = 2",
                "none"));
        assertThat(Workflows.edges(analysis)).containsExactly("b complete c");
        assertThat(analysis.workflow().rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.handler()).isEqualTo("a.h");
            assertThat(rejection.part()).isEqualTo(Part.TRIGGER);
            assertThat(rejection.message()).contains("expected a value after '='");
        });
    }

    @Test
    void extraConditionsAndSwitchesCount() {
        var workflow = Workflows.of("a", "k = 1", "k = 2", "b", "k = 2", "none").build();
        var b = Storlets.handler(workflow.getStorlets().get(1), "h");
        b.setExtraCondition("owner = me");
        Analyzer analyzer = new Analyzer(Limits.DEFAULT);
        assertThat(Workflows.edges(analyzer.analyze(WorkflowExtractor.extract(workflow, 1), Progress.NONE)))
                .containsExactly("a partial b");
        b.setDisabled(true);
        assertThat(analyzer.analyze(WorkflowExtractor.extract(workflow, 2), Progress.NONE).workflow().handlers())
                .hasSize(1);
    }

    @Test
    void foldedKeysAreOneKey() {
        WorkflowBuilder builder = Workflows.of("a", "x = 1", "x = 2 && Type = video", "b", "type = video", "none");
        assertThat(Workflows.analyze(builder).graph().edges()).isEmpty();
        assertThat(Workflows.edges(Workflows.analyze(builder.keys(Keys.FOLDED)))).containsExactly("a complete b");
    }

    @Test
    void whatTheBudgetLeavesOpenIsSaidAndTheRestIsAnalysed() {
        Analysis analysis = Workflows.analyze(Workflows.of("a", "k = 1", EXPLODES, "b", EXPLODES, "none",
                "c", "k = 2", "k = 1"));
        assertThat(analysis.graph().undecided()).isPositive();
        assertThat(Workflows.edges(analysis)).contains("c complete a", "a undecided b");
        assertThat(Workflows.findings(analysis, Rule.UNDECIDED)).isNotEmpty();
    }

    @Test
    void longWorkCanBeCancelled() {
        Progress cancelled = (task, done, total) -> {
            throw new CancellationException();
        };
        Analyzer analyzer = new Analyzer(Limits.DEFAULT);
        assertThatThrownBy(() -> analyzer.analyze(
                WorkflowExtractor.extract(Workflows.of("a", "k = 1", "k = 2").build(), 1), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void twoRunsGiveEqualResults() {
        WorkflowBuilder builder = Workflows.of("x", "s = go", "s = a || s = b", "y", "s = a", "s = go", "z", "s like b*",
                "s = go");
        assertThat(Workflows.analyze(builder)).isEqualTo(Workflows.analyze(builder));
    }
}
