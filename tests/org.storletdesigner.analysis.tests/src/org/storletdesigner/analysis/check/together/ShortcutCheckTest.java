package org.storletdesigner.analysis.check.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Workflows;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.design.WorkflowBuilder;

class ShortcutCheckTest {
    private static List<Finding> shortcuts(WorkflowBuilder builder) {
        return Workflows.findings(Workflows.analyze(builder), Rule.SHORTCUT);
    }

    /** x fires y and z; y makes z's trigger false and w makes it true again. */
    private static WorkflowBuilder longer() {
        return Workflows.of("x", "stage = raw", "stage = clean && index = old", "y", "stage = clean", "index = none",
                "w", "index = none", "index = old", "z", "index = old", "none");
    }

    @Test
    void aHandlerThatIsFiredAtOnceAndAgainByALongerWayIsFound() {
        assertThat(shortcuts(longer())).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.handlers()).containsExactly("x.h", "y.h", "z.h");
            assertThat(finding.message()).isEqualTo(
                    "one write of x.h fires z.h at once, and again by way of y.h: x.h -> y.h -> w.h -> z.h");
            Run run = finding.witness().orElseThrow();
            assertThat(run.start().values()).containsEntry("stage", "raw");
            assertThat(run.steps()).extracting(Run.Step::handler).containsExactly("x.h", "y.h", "w.h", "z.h");
            assertThat(run.loop()).isEqualTo(-1);
        });
    }

    @Test
    void whatHeldBeforeDoesNotFireAgainOnChange() {
        WorkflowBuilder builder = Workflows.of("x", "stage = raw", "stage = clean && index = old",
                "y", "stage = clean", "index = old", "z", "index = old", "none");
        assertThat(shortcuts(builder)).isEmpty();
        assertThat(shortcuts(builder.firing(Firing.EVERY_WRITE))).extracting(Finding::handlers)
                .contains(List.of("x.h", "y.h", "z.h"));
    }

    @Test
    void twoCasesThatFireOneEachAreNoShortcut() {
        assertThat(shortcuts(Workflows.of("x", "s = raw", "s in (a, b)", "y", "s = a", "s = b", "z", "s = b", "none")))
                .isEmpty();
    }

    @Test
    void aHandlerThatNeverRunsMakesNoShortcut() {
        assertThat(shortcuts(longer().source("clients", "new: stage = other"))).isEmpty();
        assertThat(shortcuts(longer().source("more", "stage = raw"))).hasSize(1);
    }

    /** No write makes x run on an object with f, but each of its keys can hold what it holds. */
    @Test
    void anyPossibleObjectThatSatisfiesTheConditionOfTheWriterCounts() {
        WorkflowBuilder builder = Workflows.of("x", "stage = raw", "stage = clean && index = old",
                "y", "stage = clean && f = on", "index = none", "w", "index = none", "index = old",
                "z", "index = old", "none").source("raw", "new: stage = raw");
        assertThat(shortcuts(builder)).isEmpty();
        assertThat(shortcuts(builder.source("on", "new: f = on"))).singleElement().satisfies(finding ->
                assertThat(finding.witness().orElseThrow().start().values()).containsEntry("f", "on"));
    }

    @Test
    void whatTheBudgetLeavesOpenIsSaid() {
        List<Finding> open = Workflows.findings(Workflows.analyze(longer(), new Limits(200, 30)), Rule.UNDECIDED);
        assertThat(open).extracting(Finding::message).anyMatch(message -> message.startsWith(
                "whether the first fires the third again by way of the second is open, because the budget ran out: x.h"));
    }
}
