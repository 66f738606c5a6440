package org.storletdesigner.analysis.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.difference.Change.Detail;
import org.storletdesigner.analysis.difference.version.Version;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.design.WorkflowBuilder;

class DifferenceTest {
    private static final String[] RING = {"a", "side = left", "side = right", "b", "side = right", "side = left"};

    @Test
    void aWorkflowIsNotOtherThanItself() {
        assertThat(between(workflow(RING), workflow(RING)).isEmpty()).isTrue();
    }

    @Test
    void layoutOfTextAloneIsNoChange() {
        assertThat(between(workflow("a", "k = 1&&m=2", "none"), workflow("a", "k=1  &&  m = 2 # so", "none")).isEmpty())
                .isTrue();
    }

    @Test
    void aStorletThatIsRenamedIsTheSame() {
        Difference difference = between(workflow(RING), changed(workflow(RING), workflow ->
                workflow.getStorlets().getFirst().setName("first")));
        assertThat(difference.storlets()).hasSize(1).allMatch(Change::isRenamed);
        assertThat(difference.storlets().getFirst().after()).contains("first");
        assertThat(difference.handlers()).isEmpty();
        assertThat(difference.edges()).isEmpty();
        assertThat(difference.findings()).isEmpty();
    }

    @Test
    void aStorletWithAnotherIdAndNameIsTheSameWhenItDoesTheSame() {
        Difference difference = between(workflow(RING), workflow("first", "side = left", "side = right",
                "b", "side = right", "side = left"));
        assertThat(difference.storlets()).hasSize(1).allMatch(Change::isRenamed);
        assertThat(difference.handlers()).isEmpty();
        assertThat(difference.edges()).isEmpty();
        assertThat(difference.findings()).isEmpty();
    }

    @Test
    void aHandlerThatIsRenamedIsTold() {
        Difference difference = between(workflow(RING), changed(workflow(RING), workflow ->
                workflow.getDefinitions().getFirst().getHandlers().getFirst().setName("go")));
        assertThat(difference.handlers()).singleElement().matches(Change::isRenamed);
        assertThat(difference.edges()).isEmpty();
    }

    @Test
    void theNewStorletComesWithItsEdgesAndFindings() {
        Difference difference = between(workflow("a", "side = left", "side = right"), workflow(RING));
        assertThat(difference.storlets()).extracting(Change::after).containsExactly(Optional.of("b"));
        assertThat(difference.handlers()).singleElement().matches(change -> change.before().isEmpty());
        assertThat(difference.edges()).extracting(edge -> edge.from() + " " + edge.to())
                .containsExactly("a.h b.h", "b.h a.h");
        assertThat(difference.findings()).extracting(each -> each.after().orElseThrow().rule()).contains(Rule.CYCLE);
    }

    @Test
    void whatIsGoneComesWithItsEdgesAndFindings() {
        Difference difference = between(workflow(RING), workflow("a", "side = left", "side = right"));
        assertThat(difference.storlets()).extracting(Change::before).containsExactly(Optional.of("b"));
        assertThat(difference.edges()).hasSize(2).allMatch(edge -> edge.after().isEmpty());
        assertThat(difference.findings()).anyMatch(each -> each.after().isEmpty()
                && each.before().orElseThrow().rule() == Rule.CYCLE);
    }

    @Test
    void anEdgeWithAnotherVerdictIsTold() {
        Difference difference = between(workflow("a", "k = 1", "m = 1", "b", "m = 1", "none"),
                workflow("a", "k = 1", "m = 1", "b", "m = 1 && n = 1", "none"));
        assertThat(difference.edges()).singleElement().matches(edge ->
                edge.before().orElseThrow().verdict() == Verdict.COMPLETE
                        && edge.after().orElseThrow().verdict() == Verdict.PARTIAL);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            k = 1                 | k in (1)              | SAME
            !(k = 1 && m = 2)     | k != 1 or m != 2      | SAME
            n > 10                | n > 10.0              | SAME
            k ~ "(a or b)"        | k ~ "[ab]"            | SAME
            k like "a*"           | k ~ "a.*"             | NARROWER
            n > 10                | n >= 10               | WIDER
            k = 1                 | k = 2                 | OTHER
            appear: k = 1         | k = 1                 | SAME
            """)
    void triggersAreComparedByTheStatesInWhichTheyHold(String before, String after, Meaning meaning) {
        assertThat(meaning("trigger", workflow("a", text(before), "none"), workflow("a", text(after), "none")))
                .isEqualTo(before.startsWith("appear") ? null : meaning);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            k = 1 or k = 2        | k in (2, 1)           | SAME
            k = 1 or m = 2        | m = 2 or k = 1        | SAME
            k = 1                 | k = 1 or k = 2        | WIDER
            k = 1 or m = 1        | k = 1                 | NARROWER
            k = 1                 | new: k = 1            | OTHER
            k = 1                 | delete                | OTHER
            k = 1                 | k = 1 or (k = 1 && m = 2) | WIDER
            k = 1                 | k = 1 && (m = 2 or true)  | WIDER
            """)
    void outputsAreComparedByWhatTheirCasesWrite(String before, String after, Meaning meaning) {
        assertThat(meaning("output", workflow("a", "x = 1", text(before)), workflow("a", "x = 1", text(after))))
                .isEqualTo(meaning);
    }

    @Test
    void anExtraConditionCountsTogetherWithItsTrigger() {
        Workflow old = changed(workflow("a", "k = 1", "none"), workflow -> extra(workflow, "k = 1 && m = 1"));
        Workflow now = changed(workflow("a", "k = 1", "none"), workflow -> extra(workflow, "m = 1"));
        assertThat(meaning("extra condition", old, now)).isEqualTo(Meaning.SAME);
    }

    @Test
    void whatIsTooHardToCompareIsOpen() {
        Difference difference = Difference.between(version(workflow("a", "k ~ /(x|y)*x(x|y){18}/", "none")),
                version(workflow("a", "k ~ /(y|x)*x(x|y){18}/", "none")), new Limits(500, 5_000));
        assertThat(difference.handlers().getFirst().details().getFirst().meaning()).contains(Meaning.OPEN);
    }

    @Test
    void bindingsAreTold() {
        DefinitionBuilder definition = DefinitionBuilder.named("d").variable("v").handler("h", "k = ${v}", "none");
        Difference difference = between(bound(definition, "1"), bound(definition, "2"));
        assertThat(difference.storlets().getFirst().details()).extracting(Detail::what).containsExactly("variable v");
        assertThat(difference.handlers().getFirst().details()).extracting(Detail::what).containsExactly("trigger");
    }

    private static Workflow bound(DefinitionBuilder definition, String value) {
        return WorkflowBuilder.named("test").storlet("a", definition.build(),
                storlet -> Storlets.bind(storlet, "v", List.of(value))).build();
    }

    @Test
    void theRulesOfTheStoreAndItsSourcesAreTold() {
        Workflow now = WorkflowBuilder.named("test").firing(Firing.EVERY_WRITE).source("upload", "k = 1").build();
        Difference difference = between(WorkflowBuilder.named("test").build(), now);
        assertThat(difference.store()).extracting(Detail::what).containsExactly("firing");
        assertThat(difference.sources()).extracting(Change::after).containsExactly(Optional.of("upload"));
    }

    @Test
    void aHandlerThatIsSwitchedOffOrCannotBeReadIsTold() {
        Difference off = between(workflow(RING), changed(workflow(RING), workflow ->
                workflow.getStorlets().getFirst().getHandlers().getFirst().setDisabled(true)));
        assertThat(off.handlers().getFirst().details()).extracting(Detail::what).containsExactly("state");
        Difference unreadable = between(workflow("a", "k = 1", "none"), workflow("a", "k = ", "none"));
        assertThat(unreadable.handlers().getFirst().details()).extracting(Detail::what)
                .containsExactly("trigger", "state");
        assertThat(unreadable.handlers().getFirst().details().getFirst().meaning()).contains(Meaning.OPEN);
    }

    private static Meaning meaning(String what, Workflow before, Workflow after) {
        return between(before, after).handlers().stream().flatMap(change -> change.details().stream())
                .filter(detail -> detail.what().equals(what)).flatMap(detail -> detail.meaning().stream())
                .findFirst().orElse(null);
    }

    private static String text(String text) {
        return text.contains("\"(") ? text.replace(" or ", "|") : text.replace(" or ", " || ");
    }

    private static void extra(Workflow workflow, String condition) {
        workflow.getStorlets().getFirst().getHandlers().getFirst().setExtraCondition(condition);
    }

    private static Workflow changed(Workflow workflow, Consumer<Workflow> change) {
        change.accept(workflow);
        return workflow;
    }

    private static Difference between(Workflow before, Workflow after) {
        return Difference.between(version(before), version(after), Limits.DEFAULT);
    }

    private static Version version(Workflow document) {
        return Version.of(document, new Analyzer(Limits.DEFAULT)
                .analyze(WorkflowExtractor.extract(document, 1), Progress.NONE));
    }

    private static Workflow workflow(String... parts) {
        WorkflowBuilder builder = WorkflowBuilder.named("test");
        for (int i = 0; i < parts.length; i += 3) {
            String trigger = parts[i + 1];
            String output = parts[i + 2];
            builder.storlet(parts[i], definition -> definition.handler("h", trigger, output));
        }
        return builder.build();
    }
}
