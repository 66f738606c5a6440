package org.storletdesigner.analysis.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.trace.reaction.Call;
import org.storletdesigner.analysis.trace.reaction.Choice;
import org.storletdesigner.analysis.trace.reaction.Situation;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.verdict.PartialState;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.Writing;
import org.storletdesigner.model.design.WorkflowBuilder;

class TracerTest {
    private static final String EVERYONE = "true";

    @Test
    void handlersThatFireTogetherStandInTheOrderOfTheirNames() {
        Tracer tracer = tracer("z", "k = 1", "none", "a", "k = 1", "none", "m", "k = 2", "none");
        assertThat(fired(tracer.created(state("k=1")))).containsExactly("a.h", "z.h");
    }

    @ParameterizedTest(name = "{0} → {1}, {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            k=1, k=1, ON_CHANGE, false
            k=2, k=1, ON_CHANGE, true
            k=1, k=1, EVERY_WRITE, true
            k=1, k=2, EVERY_WRITE, false
            -, k=1, ON_CHANGE, true
            """)
    void whatHeldBeforeFiresOnlyWhereEveryWriteDoes(String before, String written, Firing firing, boolean fires) {
        Tracer tracer = tracer(builder("a", "k = 1", "none").firing(firing));
        assertThat(!fired(tracer.changed(state(before), partial(written))).isEmpty()).isEqualTo(fires);
    }

    @Test
    void aTriggerThatHoldsInEveryStateFiresOnEveryWrite() {
        Tracer tracer = tracer("a", "k = 1 || k != 1", "none");
        assertThat(fired(tracer.changed(state("k=1"), partial("k=1")))).containsExactly("a.h");
    }

    @Test
    void anExtraConditionMustHoldButCausesNothing() {
        WorkflowBuilder builder = builder("a", "k = 1", "none");
        builder.build().getStorlets().getFirst().getHandlers().getFirst().setExtraCondition("m = 1");
        Tracer tracer = tracer(builder);
        assertThat(fired(tracer.changed(state("k=1"), partial("m=1")))).isEmpty();
        assertThat(fired(tracer.changed(state("m=1"), partial("k=1")))).containsExactly("a.h");
        assertThat(fired(tracer.created(state("k=1")))).isEmpty();
    }

    @Test
    void aWriteThatReplacesDropsWhatItLeavesOut() {
        Tracer tracer = tracer(builder("a", "k = 1 && !exists(m)", "none").writing(Writing.REPLACE));
        Situation situation = tracer.changed(state("m=1"), partial("k=1"));
        assertThat(situation.after()).isEqualTo(state("k=1"));
        assertThat(fired(situation)).containsExactly("a.h");
    }

    @Test
    void aKeyThatIsRemovedIsAbsent() {
        Tracer tracer = tracer("a", "!exists(m)", "none");
        Map<String, String> removed = new HashMap<>();
        removed.put("m", null);
        Situation situation = tracer.changed(state("m=1 k=2"), new PartialState(removed));
        assertThat(situation.after()).isEqualTo(state("k=2"));
        assertThat(fired(situation)).containsExactly("a.h");
    }

    @Test
    void handlersHearTheirEventsAlone() {
        Tracer tracer = tracer(WorkflowBuilder.named("test")
                .storlet("c", storlet -> storlet.handler("h", EVERYONE, "none", HandlerEvent.CREATE))
                .storlet("d", storlet -> storlet.handler("h", "k = 1", "none", HandlerEvent.DELETE))
                .storlet("w", storlet -> storlet.handler("h", EVERYONE, "none", HandlerEvent.CHANGE)));
        assertThat(fired(tracer.created(state("k=1")))).containsExactly("c.h");
        assertThat(fired(tracer.changed(state("k=1"), partial("k=2")))).containsExactly("w.h");
        assertThat(fired(tracer.deleted(state("k=1")))).containsExactly("d.h");
        assertThat(fired(tracer.deleted(state("k=2")))).isEmpty();
    }

    @ParameterizedTest(name = "[{0}] gives {1}")
    @CsvSource(delimiter = '|', textBlock = """
            none                     | NOTHING {}
            delete                   | DELETE {}
            k = 1                    | CHANGE {k=1}
            new: k = 1               | CREATE {k=1}
            !exists(k)               | CHANGE {k=null}
            a = 1 or b = 2           | CHANGE {a=1}, CHANGE {b=2}, CHANGE {a=1, b=2}
            a = 1 or true            | NOTHING {}, CHANGE {a=1}
            a = 1 && a = 2           | ''
            x ~ "[ch]at"             | CHANGE {x=cat}
            n > 10                   | CHANGE {n=11}
            """)
    void choicesAreTheCasesWithTheirSimplestValues(String output, String choices) {
        Tracer tracer = tracer("a", EVERYONE, output.replace(" or ", " || "));
        assertThat(choices(tracer)).isEqualTo(choices);
    }

    @Test
    void casesThatATriggerTellsApartAreChoicesOfTheirOwn() {
        Tracer tracer = tracer("a", EVERYONE, "x ~ \"[^b]at\"", "b", "x = cat", "none");
        assertThat(choices(tracer)).isEqualTo("CHANGE {x=aat}, CHANGE {x=cat}");
    }

    @Test
    void casesThatNoTriggerTellsApartAreOneChoiceThatNamesTheOthers() {
        Tracer tracer = tracer("a", EVERYONE, "x = red || x = green || x = blue", "b", "x = blue", "none");
        List<Choice> choices = tracer.choices(call(tracer)).list();
        assertThat(choices).extracting(Choice::written).containsExactly(partial("x=red"), partial("x=blue"));
        assertThat(choices.getFirst().alike()).containsExactly(partial("x=green"));
        assertThat(choices.getFirst().with(partial("x=green")).written()).isEqualTo(partial("x=green"));
        assertThatIllegalArgumentException().isThrownBy(() -> choices.getFirst().with(partial("x=blue")));
    }

    @Test
    void moreCasesThanCanBeListedAreMergedStill() {
        String many = IntStream.range(0, 60).mapToObj(each -> "v" + each).collect(Collectors.joining(", "));
        Tracer tracer = tracer("a", EVERYONE, "x in (" + many + ") && y in (" + many + ")", "b", "x = v7", "none");
        List<Choice> choices = tracer.choices(call(tracer)).list();
        assertThat(choices).hasSize(2).allMatch(Choice::more);
        assertThat(choices.stream().filter(choice -> choice.written().values().get("x").equals("v7"))).hasSize(1);
    }

    @Test
    void aChoiceLeadsToWhatItWrites() {
        Tracer tracer = tracer("a", "k = 1", "m = 2", "b", "m = 2 && k = 1", "delete", "c", "m = 2", "new: n = 1");
        Situation start = tracer.created(state("k=1"));
        Situation next = tracer.apply(start.calls().getFirst(), tracer.choices(start.calls().getFirst()).list()
                .getFirst()).orElseThrow();
        assertThat(next.before()).isEqualTo(state("k=1"));
        assertThat(next.after()).isEqualTo(state("k=1 m=2"));
        assertThat(fired(next)).containsExactly("b.h", "c.h");
        Call fresh = next.calls().getLast();
        Situation other = tracer.apply(fresh, tracer.choices(fresh).list().getFirst()).orElseThrow();
        assertThat(other.after()).isEqualTo(state("n=1"));
        assertThat(start).isEqualTo(tracer.created(state("k=1")));
    }

    @Test
    void whatIsTooHardIsOpenAndNeverLeftOut() {
        Tracer tracer = new Tracer(WorkflowExtractor.extract(builder("a", "k ~ /(x|y)*x(x|y){18}/", "none",
                "b", "m = 1", "k ~ /(x|y)*x(x|y){18}/").build(), 1), new Limits(500, 5_000));
        Situation situation = tracer.created(state("m=1"));
        assertThat(situation.open()).extracting(handler -> handler.name()).containsExactly("a.h");
        assertThat(fired(situation)).containsExactly("b.h");
        Choices choices = tracer.choices(situation.calls().getFirst());
        assertThat(choices.list()).isEmpty();
        assertThat(choices.tooHard()).isPresent();
    }

    private static Call call(Tracer tracer) {
        return tracer.created(State.EMPTY).calls().getFirst();
    }

    private static String choices(Tracer tracer) {
        return tracer.choices(call(tracer)).list().stream().map(choice -> choice.act() + " "
                + choice.written().values()).collect(Collectors.joining(", "));
    }

    private static List<String> fired(Situation situation) {
        return situation.calls().stream().map(call -> call.handler().name()).toList();
    }

    private static Tracer tracer(String... parts) {
        return tracer(builder(parts));
    }

    private static Tracer tracer(WorkflowBuilder builder) {
        return new Tracer(WorkflowExtractor.extract(builder.build(), 1), Limits.DEFAULT);
    }

    static WorkflowBuilder builder(String... parts) {
        WorkflowBuilder builder = WorkflowBuilder.named("test");
        for (int i = 0; i < parts.length; i += 3) {
            String trigger = parts[i + 1];
            String output = parts[i + 2];
            builder.storlet(parts[i], definition -> definition.handler("h", trigger, output));
        }
        return builder;
    }

    static State state(String pairs) {
        return new State(values(pairs));
    }

    private static PartialState partial(String pairs) {
        return new PartialState(values(pairs));
    }

    private static Map<String, String> values(String pairs) {
        return pairs == null ? Map.of() : Arrays.stream(pairs.split(" ")).map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
