package org.storletdesigner.analysis.addition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.Workflows;
import org.storletdesigner.analysis.addition.Wish.Direction;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.VariableKind;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;

class ProposerTest {
    @ParameterizedTest(name = "to trigger {0}: out = {1}, {2}")
    @CsvSource(delimiter = ';', quoteCharacter = '§', textBlock = """
            k = 1;                    1;   COMPLETE
            k ~ /a[0-9]b/;            a0b; COMPLETE
            k like "thumb-*";         thumb-; COMPLETE
            k > 41.5;                 42;  COMPLETE
            k in (x, y);              x;   COMPLETE
            k = 1 && m = 2;           1;   PARTIAL
            k != dull && k != duller; aa;  COMPLETE
            """)
    void aValueIsTakenFromTheTestsOfTheHandler(String trigger, String value, Verdict verdict) {
        Proposals proposals = propose(Workflows.of("t", trigger, "none").build(), writer(), Direction.TRIGGERS);
        Proposal best = proposals.list().getFirst();
        assertThat(best.answer().verdict()).isEqualTo(verdict);
        if (!value.equals("aa")) {
            assertThat(best.values().get("out")).containsExactly(value);
        }
    }

    @Test
    void theSurestComesFirst() {
        Proposals proposals = propose(Workflows.of("t", "k = 1 || (k = 2 && m = 1)", "none").build(), writer(),
                Direction.TRIGGERS);
        assertThat(proposals.list().stream().map(each -> each.answer().verdict())).isSorted();
        assertThat(proposals.list().getFirst().values().get("out")).containsExactly("1");
        assertThat(proposals.list().stream().map(each -> each.values().get("out").getFirst())).contains("2");
    }

    @Test
    void amongEqualsTheOneThatBringsFewerFindingsComesFirst() {
        Proposals proposals = propose(Workflows.of("t", "k = a || k = b", "none", "loop", "k = a && go = 0",
                "go = 1 && k = none").build(),
                DefinitionBuilder.named("D").variable("out").handler("h", "go = 1", "k = ${out} && go = 0").build(),
                Direction.TRIGGERS);
        assertThat(proposals.list().getFirst().values().get("out")).containsExactly("b");
        assertThat(proposals.list().stream().filter(each -> each.values().get("out").contains("a")).findFirst()
                .orElseThrow().outcome().count(Severity.ERROR)).isPositive();
    }

    @Test
    void aKeyMayBeWhatIsLookedFor() {
        StorletDefinition definition = DefinitionBuilder.named("D").variable("key").variable("value")
                .handler("h", "true", "${key} = ${value}").build();
        Proposal best = propose(Workflows.of("t", "Format = PNG", "none").build(), definition, Direction.TRIGGERS)
                .list().getFirst();
        assertThat(best.values().get("key")).containsExactly("Format");
        assertThat(best.values().get("value")).containsExactly("PNG");
    }

    @Test
    void theOtherWayRoundTheOutputOfTheHandlerSuggestsThem() {
        StorletDefinition definition = DefinitionBuilder.named("D").variable("in", VariableKind.PATTERN, any -> { })
                .handler("h", "name ~ ${in}", "none").build();
        Proposal best = propose(Workflows.of("t", "true", "name = \"a.b\"").build(), definition, Direction.TRIGGERED_BY)
                .list().getFirst();
        assertThat(best.answer().verdict()).isEqualTo(Verdict.COMPLETE);
        assertThat(best.values().get("in")).containsExactly("a\\.b");
    }

    @Test
    void whatTheWorkflowDoesNotSayIsLeftOpen() {
        StorletDefinition definition = DefinitionBuilder.named("D").variable("in").variable("out")
                .handler("h", "elsewhere = ${in}", "k = ${out}").build();
        Proposal best = propose(Workflows.of("t", "k = 1", "none").build(), definition, Direction.TRIGGERS).list()
                .getFirst();
        assertThat(best.open()).containsExactly("in");
        assertThat(best.values().get("in")).containsExactly("in");
    }

    @Test
    void onlyAllowedValuesAreProposed() {
        StorletDefinition definition = DefinitionBuilder.named("D").variable("out", VariableKind.TEXT, variable ->
                variable.getAllowedValues().addAll(List.of("2", "3"))).handler("h", "true", "k = ${out}").build();
        assertThat(propose(Workflows.of("t", "k in (1, 2)", "none").build(), definition, Direction.TRIGGERS).list())
                .singleElement().satisfies(each -> assertThat(each.values().get("out")).containsExactly("2"));
    }

    @Test
    void whereNothingDoesTheUnmetClausesAreTold() {
        Proposals proposals = propose(Workflows.of("t", "k = 1 && m = 2", "none").build(), DefinitionBuilder.named("D")
                .variable("out").handler("h", "true", "m = 3 && k = ${out}").build(), Direction.TRIGGERS);
        assertThat(proposals.list()).isEmpty();
        assertThat(proposals.nearest().orElseThrow().keys()).containsExactly("m");
    }

    @Test
    void manyVariablesAreNotTriedForEver() {
        DefinitionBuilder definition = DefinitionBuilder.named("D");
        StringBuilder output = new StringBuilder("k = no");
        for (int i = 0; i < 12; i++) {
            definition.variable("v" + i);
            output.append(" && k" + i + " = ${v" + i + "}");
        }
        StringBuilder trigger = new StringBuilder("k = 1");
        for (int i = 0; i < 12; i++) {
            trigger.append(" && k" + i + " in (a, b, c, d, e)");
        }
        Proposals proposals = propose(Workflows.of("t", trigger.toString(), "none").build(),
                definition.handler("h", "true", output.toString()).build(), Direction.TRIGGERS);
        assertThat(proposals.more()).isTrue();
        assertThat(proposals.list()).isEmpty();
    }

    @Test
    void theSearchCanBeStopped() {
        Workflow document = Workflows.of("t", "k = 1", "none").build();
        Analysis now = analysis(document);
        Wish wish = new Wish(Direction.TRIGGERS, now.workflow().handlers().getFirst());
        Addition addition = Addition.of(document, writer());
        assertThatThrownBy(() -> new Proposer(Limits.DEFAULT).propose(now, addition, wish, (task, done, total) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    @Test
    void theDocumentStaysAsItWas() {
        Workflow document = Workflows.of("t", "k = 1", "none").build();
        Workflow before = EcoreUtil.copy(document);
        propose(document, writer(), Direction.TRIGGERS);
        assertThat(EcoreUtil.equals(document, before)).isTrue();
    }

    @Test
    void theOutcomeTellsBothDirectionsAndNewFindings() {
        Workflow document = Workflows.of("t", "k = 1", "m = 1").build();
        Analysis now = analysis(document);
        Addition addition = Addition.of(document, DefinitionBuilder.named("D").handler("h", "m = 1", "k = 1").build());
        Analysis after = new Analyzer(Limits.DEFAULT).analyze(addition.workflow(), Progress.NONE);
        Outcome outcome = Outcome.between(now, after, addition.handlers());
        assertThat(outcome.triggers()).singleElement().satisfies(edge -> assertThat(edge.to().name()).isEqualTo("t.h"));
        assertThat(outcome.triggeredBy()).singleElement().satisfies(edge ->
                assertThat(edge.from().name()).isEqualTo("t.h"));
        assertThat(outcome.sentence()).startsWith("triggered by 1, triggers 1, ");
        assertThat(outcome.findingsNew()).isNotEmpty();
    }

    private static StorletDefinition writer() {
        return DefinitionBuilder.named("D").variable("out").handler("h", "true", "k = ${out}").build();
    }

    private static Analysis analysis(Workflow document) {
        return new Analyzer(Limits.DEFAULT).analyze(WorkflowExtractor.extract(document, 0), Progress.NONE);
    }

    private static Proposals propose(Workflow document, StorletDefinition definition, Direction direction) {
        Analysis now = analysis(document);
        Wish wish = new Wish(direction, now.workflow().handlers().getFirst());
        return new Proposer(Limits.DEFAULT).propose(now, Addition.of(document, definition), wish, Progress.NONE);
    }
}
