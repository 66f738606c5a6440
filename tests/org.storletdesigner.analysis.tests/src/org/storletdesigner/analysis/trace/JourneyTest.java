package org.storletdesigner.analysis.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Workflows;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.trace.reaction.Call;
import org.storletdesigner.analysis.trace.reaction.Choice;
import org.storletdesigner.analysis.trace.reaction.Miss;
import org.storletdesigner.analysis.trace.reaction.Situation;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.logic.verdict.PartialState;

class JourneyTest {
    @Test
    void aRunLeadsFromOneMomentToTheNextAndBack() {
        Journey journey = journey(Map.of("k", "1"), "a", "k = 1", "k = 2", "b", "k = 2", "m = 1");
        Moment start = journey.current();
        Moment later = first(journey);
        assertThat(later.object().values()).containsEntry("k", "2");
        assertThat(names(later)).containsExactly("b.h");
        journey.back();
        assertThat(journey.current()).isSameAs(start);
        assertThat(start.next()).containsExactly(later);
        journey.back();
        assertThat(journey.current()).isSameAs(start);
    }

    @Test
    void theSameStepAgainLeadsToTheSameMoment() {
        Journey journey = journey(Map.of("k", "1"), "a", "k = 1", "k = 2 || k = 3", "b", "k = 2",
                "none");
        Moment one = first(journey);
        journey.back();
        assertThat(first(journey)).isSameAs(one);
        journey.back();
        Call call = journey.current().pending().getFirst();
        Moment other = journey.step(call, journey.choices(call).list().get(1));
        assertThat(other).isNotSameAs(one);
        assertThat(journey.start().next()).containsExactly(one, other);
    }

    @Test
    void whatARunFiresComesBeforeWhatWaitedAlready() {
        Journey journey = journey(Map.of("k", "1"), "a", "k = 1", "m = 1", "b", "m = 1", "none", "z", "k = 1", "none");
        assertThat(names(journey.current())).containsExactly("a.h", "z.h");
        assertThat(names(first(journey))).containsExactly("b.h", "z.h");
    }

    @Test
    void aBranchGoesOnFromTheObjectThatFiredIt() {
        Journey journey = journey(Map.of("k", "1"), "a", "k = 1", "m = 1", "z", "k = 1", "n = 1");
        first(journey);
        assertThat(first(journey).object().values()).containsOnlyKeys("k", "n");
        assertThat(journey.canStep()).isFalse();
    }

    @Test
    void goingRoundIsTold() {
        Journey journey = journey(Map.of("k", "1"), "a", "k = 1", "k = 2", "b", "k = 2", "k = 1");
        Moment once = first(journey);
        first(journey);
        assertThat(journey.current().same()).isEmpty();
        assertThat(first(journey).same()).containsSame(once);
        assertThat(journey.current().depth()).isEqualTo(3);
    }

    @Test
    void anotherHandlerThanThoseThatWaitCannotRun() {
        Journey journey = journey(Map.of("k", "1"), "a", "k = 1", "none", "b", "k = 2", "none");
        Call other = new Call(journey(Map.of("k", "2"), "b", "k = 2", "none").current().pending().getFirst().handler(),
                State.EMPTY);
        assertThatIllegalArgumentException().isThrownBy(() -> journey.step(other, Choice.of(Choice.Act.NOTHING)))
                .withMessage("b.h is not about to run");
        Moment foreign = journey(Map.of(), "a", "k = 1", "none").start();
        assertThatIllegalArgumentException().isThrownBy(() -> journey.go(foreign));
    }

    @Test
    void theNearestHandlersAreThoseOfWhichFewestClausesFail() {
        Tracer tracer = tracer("far", "k = 2 && n = 2", "none", "near", "k = 1 && m = 2", "none", "other", "z = 1",
                "none",
                "fires", "k = 1", "none");
        List<Miss> misses = tracer.misses(tracer.created(new State(Map.of("k", "1"))), 2);
        assertThat(misses.stream().map(miss -> miss.handler().name())).containsExactly("near.h", "far.h");
        assertThat(misses.getFirst().failing().stream().map(Printer::print)).containsExactly("m = 2");
        assertThat(misses.getFirst().reason()).isEqualTo(Miss.Reason.DOES_NOT_HOLD);
    }

    @Test
    void whatHeldBeforeIsToldApartFromWhatDoesNotHold() {
        Tracer tracer = tracer("a", "k = 1", "none");
        Situation again = tracer.changed(new State(Map.of("k", "1")),
                new PartialState(
                Map.of("m", "1")));
        assertThat(tracer.misses(again, 5)).singleElement().satisfies(miss -> {
            assertThat(miss.reason()).isEqualTo(Miss.Reason.HELD_BEFORE);
            assertThat(miss.failing()).isEmpty();
        });
        assertThat(tracer.misses(tracer.deleted(new State(Map.of("k", "1"))), 5)).singleElement()
                .satisfies(miss -> assertThat(miss.reason()).isEqualTo(Miss.Reason.OTHER_EVENT));
    }

    private static Moment first(Journey journey) {
        Call call = journey.current().pending().getFirst();
        return journey.step(call, journey.choices(call).list().getFirst());
    }

    private static List<String> names(Moment moment) {
        return moment.pending().stream().map(call -> call.handler().name()).toList();
    }

    private static Tracer tracer(String... parts) {
        return new Tracer(WorkflowExtractor.extract(Workflows.of(parts).build(), 1), Limits.DEFAULT);
    }

    private static Journey journey(Map<String, String> object, String... parts) {
        Tracer tracer = tracer(parts);
        return new Journey(tracer, tracer.created(new State(object)));
    }
}
