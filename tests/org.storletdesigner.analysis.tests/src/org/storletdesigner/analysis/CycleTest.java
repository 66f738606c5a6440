package org.storletdesigner.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.finding.ElementaryCycle;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.Writing;
import org.storletdesigner.model.design.WorkflowBuilder;

class CycleTest {
    private static Finding cycle(WorkflowBuilder builder) {
        List<Finding> cycles = Workflows.findings(Workflows.analyze(builder), Rule.CYCLE);
        assertThat(cycles).hasSize(1);
        return cycles.getFirst();
    }

    @Test
    void twoHandlersThatUndoEachOtherGoOnForEver() {
        Finding cycle = cycle(Workflows.of("ping", "s = 1", "s = 2", "pong", "s = 2", "s = 1"));
        assertThat(cycle.severity()).isEqualTo(Severity.ERROR);
        assertThat(cycle.handlers()).containsExactly("ping.h", "pong.h");
        assertThat(cycle.message()).isEqualTo("goes on for ever, whatever is written: ping.h -> pong.h -> ping.h");
        Run run = cycle.witness().orElseThrow();
        assertThat(run.start().values()).isEqualTo(Map.of("s", "1"));
        assertThat(run.steps()).extracting(Run.Step::handler).containsExactly("ping.h", "pong.h");
        assertThat(run.steps()).extracting(step -> step.state().values().get("s")).containsExactly("2", "1");
        assertThat(run.loop()).isZero();
    }

    @Test
    void aCaseThatLeavesTheRingMakesItSustained() {
        Finding cycle = cycle(Workflows.of("ping", "s = 1", "s = 2", "pong", "s = 2", "s = 1 || s = 3"));
        assertThat(cycle.severity()).isEqualTo(Severity.WARNING);
        assertThat(cycle.message()).startsWith("can go on for ever");
        assertThat(cycle.witness()).isPresent();
    }

    @Test
    void aCaseThatWritesNothingLeavesTheRing() {
        assertThat(cycle(Workflows.of("a", "s = 1", "s = 1 || true").firing(Firing.EVERY_WRITE)).severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void aTriggerThatHeldBeforeDoesNotFireOnChange() {
        WorkflowBuilder self = Workflows.of("a", "t = 1", "t = 1 && n = 1");
        Finding bounded = cycle(self);
        assertThat(bounded.severity()).isEqualTo(Severity.INFORMATION);
        assertThat(bounded.laps()).hasValue(1);
        assertThat(bounded.cycles()).singleElement().satisfies(ring -> assertThat(ring.ending())
                .isEqualTo("after a.h ran, a.h does not fire again, because its trigger held before already"));
        assertThat(cycle(self.firing(Firing.EVERY_WRITE)).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void theReasonWhyARingBreaksIsSoOfTheObjectThatIsShown() {
        Finding cycle = cycle(Workflows.of("x", "b = y", "c = 1 || b in (x, y)").source("s", "b = y"));
        assertThat(cycle.cycles()).singleElement().satisfies(ring -> {
            assertThat(ring.ending())
                    .isEqualTo("after x.h ran, x.h does not fire again, because its trigger held before already");
            assertThat(ring.run().orElseThrow().steps()).singleElement()
                    .satisfies(step -> assertThat(step.state().values()).containsEntry("b", "y"));
        });
    }

    @Test
    void anExtraConditionThatEndsARingIsNamed() {
        WorkflowBuilder builder = Workflows.of("a", "s = 1", "s = 2", "b", "s = 2", "s = 1 && t = 2");
        builder.build().getStorlets().getLast().getHandlers().getFirst().setExtraCondition("t = 1");
        Finding cycle = cycle(builder);
        assertThat(cycle.cycles()).singleElement().extracting(ElementaryCycle::ending)
                .isEqualTo("after a.h ran, b.h does not fire, because its extra condition does not hold then");
    }

    @Test
    void anotherObjectCountsAsNewEachTime() {
        assertThat(cycle(Workflows.of("a", "t = 1", "new: t = 1")).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aWriteThatDropsKeysCanEndARing() {
        WorkflowBuilder builder = Workflows.of("a", "s = 1 && exists(k)", "s = 2", "b", "s = 2", "s = 1");
        assertThat(cycle(builder).severity()).isEqualTo(Severity.ERROR);
        assertThat(Workflows.findings(Workflows.analyze(builder.writing(Writing.REPLACE)), Rule.CYCLE)).isEmpty();
    }

    @Test
    void twoHandlersThatLoopOnlyByTurnsAreFound() {
        Finding cycle = cycle(Workflows.of("x", "s = go", "s = a", "y", "s = a && f = 0", "s = go && f = 1",
                "z", "s = a && f = 1", "s = go && f = 0"));
        assertThat(cycle.severity()).isEqualTo(Severity.ERROR);
        assertThat(cycle.cycles()).hasSize(2).noneMatch(ElementaryCycle::endless)
                .allSatisfy(ring -> assertThat(ring.ending()).contains("because its trigger does not hold then"));
        assertThat(cycle.witness().orElseThrow().steps()).hasSize(4);
    }

    @Test
    void aBoundedRingInsideASustainedComponentSaysSo() {
        Finding cycle = cycle(Workflows.of("x", "s = go", "s = a || s = b", "y", "s = a", "s = go",
                "z", "s = b && !exists(seen)", "s = go && seen = yes"));
        assertThat(cycle.severity()).isEqualTo(Severity.WARNING);
        assertThat(cycle.cycles()).extracting(ElementaryCycle::endless).containsExactly(true, false);
    }

    @Test
    void declaredSourcesDecideWhereItCanStart() {
        WorkflowBuilder builder = Workflows.of("ping", "s = 1", "s = 2", "pong", "s = 2", "s = 1");
        Finding cycle = cycle(builder.source("clients", "new: other = 5"));
        assertThat(cycle.severity()).isEqualTo(Severity.INFORMATION);
        assertThat(cycle.message()).startsWith("never starts");
        assertThat(cycle(builder.source("more", "new: s = 2")).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aRingOfManyKeysIsFollowedFromSimpleObjects() {
        Finding cycle = cycle(ring(20, i -> "k" + i + " = 1", (i, next) -> "k" + next + " = 1 && k" + i + " = 0"));
        assertThat(cycle.severity()).isEqualTo(Severity.ERROR);
        assertThat(cycle.witness().orElseThrow().steps()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void aLongRingIsListedWhole() {
        Finding cycle = cycle(ring(180, i -> "s = " + i, (i, next) -> "s = " + next));
        assertThat(cycle.severity()).isEqualTo(Severity.ERROR);
        assertThat(cycle.cycles()).singleElement().satisfies(ring -> assertThat(ring.handlers()).hasSize(180));
    }

    private static WorkflowBuilder ring(int size, IntFunction<String> trigger, BiFunction<Integer, Integer, String> output) {
        WorkflowBuilder builder = WorkflowBuilder.named("ring");
        for (int i = 0; i < size; i++) {
            String reads = trigger.apply(i);
            String writes = output.apply(i, (i + 1) % size);
            builder.storlet("h" + i, definition -> definition.handler("h", reads, writes));
        }
        return builder;
    }

    @Test
    void aWalkBeyondTheBudgetIsLeftOpen() {
        String notX = "k1 != x && k2 != x && k3 != x && k4 != x && k5 != x && k6 != x";
        WorkflowBuilder builder = Workflows.of("a", notX, "k1 = z", "b", notX.replace('x', 'y'), "k2 = z");
        List<Finding> cycles = Workflows.findings(Workflows.analyze(builder, new Limits(30, 200_000)), Rule.CYCLE);
        assertThat(cycles).singleElement().satisfies(cycle -> {
            assertThat(cycle.severity()).isEqualTo(Severity.WARNING);
            assertThat(cycle.message()).contains("open");
        });
    }

    @Test
    void deletionIsHeardByThoseWhoListenToIt() {
        WorkflowBuilder builder = WorkflowBuilder.named("w")
                .storlet("cleaner", d -> d.handler("h", "state = old", "delete"))
                .storlet("archive", d -> d.handler("h", "state = old", "new: state = kept",
                        HandlerEvent.DELETE));
        assertThat(Workflows.edges(Workflows.analyze(builder))).containsExactly("cleaner complete archive");
    }
}
