package org.storletdesigner.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Workflows;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.model.design.WorkflowBuilder;

class PermitsTest {
    private static WorkflowBuilder ring() {
        return Workflows.of("ping", "s = 1", "s = 2", "pong", "s = 2", "s = 1");
    }

    private static String digest(WorkflowBuilder builder) {
        return WorkflowExtractor.extract(builder.build(), 1).digestOf(List.of("pong.h", "ping.h"));
    }

    private static Finding cycle(WorkflowBuilder builder) {
        return Workflows.findings(Workflows.analyze(builder), Rule.CYCLE).getFirst();
    }

    @Test
    void aFindingThatIsPermittedSaysWhy() {
        Finding cycle = cycle(ring().permit("cycle", "a clock", digest(ring()), "pong.h", "ping.h"));
        assertThat(cycle.permitted()).hasValue("a clock");
        assertThat(cycle.message()).isEqualTo(cycle(ring()).message());
        assertThat(cycle.id()).isEqualTo(cycle(ring()).id());
    }

    @Test
    void aPermitLapsesVisiblyWhenAnExpressionChanges() {
        WorkflowBuilder builder = ring().permit("cycle", "a clock", digest(ring()), "ping.h", "pong.h");
        builder.build().getStorlets().getFirst().getHandlers().getFirst().setExtraCondition("owner = me");
        Finding cycle = cycle(builder);
        assertThat(cycle.isPermitted()).isFalse();
        assertThat(cycle.permission().orElseThrow().lapsed()).isTrue();
        assertThat(cycle.message())
                .endsWith("; a permit lapsed (a clock), because an expression of ping.h or pong.h changed");
    }

    @Test
    void renamingDoesNotEndAPermit() {
        WorkflowBuilder builder = ring().permit("cycle", "a clock", digest(ring()), "ping.h", "pong.h");
        builder.build().getStorlets().getFirst().setName("zero");
        assertThat(cycle(builder).isPermitted()).isTrue();
    }

    @Test
    void aPermitIsAboutItsRuleAndAllItsHandlersAlone() {
        assertThat(cycle(ring().permit("overlap", "x", digest(ring()), "ping.h", "pong.h")).permission()).isEmpty();
        assertThat(cycle(ring().permit("cycle", "x", digest(ring()), "ping.h")).permission()).isEmpty();
    }

    @Test
    void anotherHandlerMayChange() {
        WorkflowBuilder builder = ring().permit("cycle", "a clock", digest(ring()), "ping.h", "pong.h")
                .storlet("other", d -> d.handler("h", "s = 2", "none"));
        assertThat(cycle(builder).isPermitted()).isTrue();
    }
}
