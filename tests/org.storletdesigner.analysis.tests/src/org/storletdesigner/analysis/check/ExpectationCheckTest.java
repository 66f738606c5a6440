package org.storletdesigner.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Workflows;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.design.WorkflowBuilder;

class ExpectationCheckTest {
    private static WorkflowBuilder chain() {
        return Workflows.of("a", "s = 0", "s = 1", "b", "s = 1", "s = 2", "c", "s = 2", "none");
    }

    private static List<String> told(WorkflowBuilder builder) {
        return Workflows.findings(Workflows.analyze(builder), Rule.EXPECTATION).stream()
                .peek(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR)).map(Finding::message).toList();
    }

    @Test
    void whatHoldsIsNotTold() {
        assertThat(told(chain().must("a.h", "b.h").must("a.h", "c.h").mustNever("c.h", "a.h").mustNever("a.h", "a.h")))
                .isEmpty();
    }

    @Test
    void aWayThatMustNotBeIsShown() {
        assertThat(told(chain().mustNever("a.h", "c.h"))).singleElement().asString()
                .startsWith("a.h must never be able to trigger c.h, but it can: a.h -> b.h -> c.h; ");
    }

    @Test
    void anEdgeThatIsMissingIsNamed() {
        assertThat(told(chain().must("c.h", "a.h"))).containsExactly("c.h must be able to trigger a.h, "
                + "but there is no edge from c.h to a.h, nor a way through others");
    }

    @Test
    void aHandlerThatIsNotInTheGraphTriggersNothing() {
        WorkflowBuilder builder = chain().must("a.h", "b.h").mustNever("a.h", "c.h");
        builder.build().getStorlets().get(1).setDisabled(true);
        assertThat(told(builder)).containsExactly("a.h must be able to trigger b.h, but there is no edge from a.h to b.h,"
                + " nor a way through others: b.h is disabled, or cannot be read");
    }

    @Test
    void anEdgeThatTheBudgetLeavesOpenLeavesTheExpectationOpen() {
        String explodes = "name ~ /(a|b)*a(a|b){18}/";
        List<Finding> open = Workflows.findings(Workflows.analyze(Workflows.of("a", "s = 0", explodes, "b", explodes,
                "none").must("a.h", "b.h"), Limits.DEFAULT), Rule.EXPECTATION);
        assertThat(open).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("is open").endsWith("a.h -> b.h");
        });
    }
}
