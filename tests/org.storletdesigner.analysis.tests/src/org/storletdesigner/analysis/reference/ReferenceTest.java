package org.storletdesigner.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.reference.Action.Kind;
import org.storletdesigner.analysis.reference.Condition.All;
import org.storletdesigner.analysis.reference.Condition.Leaf;
import org.storletdesigner.analysis.reference.Condition.Negation;
import org.storletdesigner.analysis.reference.Condition.Some;
import org.storletdesigner.analysis.reference.Reference.Fate;
import org.storletdesigner.logic.verdict.PartialState;

/** The reference itself, on workflows of which it is known what becomes of objects. */
class ReferenceTest {
    private static final Condition A = is("s", "a");
    private static final Condition B = is("s", "b");
    private static final Condition X = is("t", "x");
    private static final Condition Y = is("t", "y");

    private static final Listener PING = listener("p", A, write(B));
    private static final Listener PONG = listener("q", B, write(A));

    @Test
    void handlersThatUndoEachOtherGoOnForEver() {
        assertThat(fate(onChange(PING, PONG)).outcome()).isEqualTo(Outcome.CERTAIN);
        assertThat(fate(onChange(PING, listener("q", B, write(some(A, is("s", "c")))))).outcome())
                .isEqualTo(Outcome.SUSTAINED);
        assertThat(fate(onChange(PING, listener("q", B, write(some(A, Condition.TRUE))))).outcome())
                .isEqualTo(Outcome.SUSTAINED);
    }

    @Test
    void whatHeldBeforeDoesNotFireOnChange() {
        Listener self = listener("p", X, write(all(X, A)));
        assertThat(fate(onChange(self))).isEqualTo(new Fate(Outcome.BOUNDED, 1));
        assertThat(fate(new Scenario(List.of(self), List.of(), true, false)).outcome()).isEqualTo(Outcome.CERTAIN);
        assertThat(fate(onChange(listener("p", X, new Action(Kind.CREATE, X)))).outcome()).isEqualTo(Outcome.CERTAIN);
        assertThat(fate(onChange(listener("p", Condition.TRUE, write(A)))).outcome()).isEqualTo(Outcome.CERTAIN);
    }

    @Test
    void keysThatAreNotWrittenAreDroppedWhereTheStoreReplaces() {
        Listener needy = listener("p", all(A, X), write(B));
        assertThat(fate(new Scenario(List.of(needy, PONG), List.of(), false, false)).outcome())
                .isEqualTo(Outcome.CERTAIN);
        assertThat(fate(new Scenario(List.of(needy, PONG), List.of(), false, true)))
                .isEqualTo(new Fate(Outcome.BOUNDED, 2));
    }

    @Test
    void aRingThatOnlyGoesByTurnsIsNoRingOfItsOwn() {
        Scenario turns = onChange(listener("p", A, write(B)), listener("q", all(B, X), write(all(A, Y))),
                listener("r", all(B, Y), write(all(A, X))));
        assertThat(fate(turns).outcome()).isEqualTo(Outcome.CERTAIN);
        assertThat(new Reference(turns).round(List.of("p.h", "q.h"))).isEqualTo(new Fate(Outcome.BOUNDED, 3));
    }

    @Test
    void sourcesDecideWhereObjectsStart() {
        Scenario elsewhere = new Scenario(List.of(PING, PONG), List.of(write(X)), false, false);
        assertThat(fate(elsewhere).outcome()).isEqualTo(Outcome.NEVER_STARTS);
        assertThat(new Reference(elsewhere).starving()).containsExactly("p.h", "q.h");
        Scenario there = new Scenario(List.of(PING, PONG, listener("r", Y, Y)), List.of(write(A)), false, false);
        assertThat(fate(there).outcome()).isEqualTo(Outcome.CERTAIN);
        assertThat(new Reference(there).starving()).containsExactly("r.h");
    }

    @Test
    void aDeletionIsHeardInTheStateThatTheObjectHad() {
        Listener heir = new Listener("q", EnumSet.of(Kind.DELETE), A, Condition.FALSE, Condition.TRUE,
                new Action(Kind.CREATE, A));
        assertThat(fate(onChange(listener("p", A, new Action(Kind.DELETE, Condition.TRUE)), heir)).outcome())
                .isEqualTo(Outcome.CERTAIN);
        assertThat(new Reference(onChange(heir, listener("p", A, new Action(Kind.NONE, A)))).firedBy("q.h"))
                .containsExactly("p.h");
    }

    @Test
    void theExtraConditionCausesNothing() {
        Listener picky = new Listener("p", Listener.DEFAULT_EVENTS, A, Condition.FALSE, X, write(all(A, Y)));
        List<Listener> listeners = List.of(picky, listener("q", Y, write(X)));
        assertThat(new Reference(new Scenario(listeners, List.of(), false, false)).firedBy("q.h")).isEmpty();
        assertThat(new Reference(new Scenario(listeners, List.of(), true, false)).firedBy("q.h"))
                .containsExactly("p.h");
    }

    @Test
    void theJudgeAcceptsGoodWaysAndFaultsBadOnes() {
        Scenario scenario = new Scenario(List.of(PING, PONG), List.of(write(A)), false, false);
        RunJudge judge = RunJudge.among(new Reference(scenario), List.of("p.h", "q.h"));
        Fate certain = new Fate(Outcome.CERTAIN, 0);
        assertThat(judge.fault(run("a", 0, "p.h", "b", "q.h", "a"), certain)).isEmpty();
        assertThat(judge.fault(run("a", 1, "p.h", "b", "q.h", "a", "p.h", "b"), certain)).isEmpty();
        assertThat(judge.fault(run("b", 0, "q.h", "b", "p.h", "a"), certain)).contains("breaks at step 0");
        assertThat(judge.fault(run("c", 0, "p.h", "b", "q.h", "a"), certain)).contains("does not start there");
        assertThat(judge.fault(run("a", 0, "p.h", "b", "q.h", "c"), certain)).contains("breaks at step 1");
        assertThat(judge.fault(run("a", 1, "p.h", "b", "q.h", "a"), certain)).contains("breaks at step 1");
        assertThat(judge.fault(run("a", -1, "p.h", "b"), certain)).contains("has 1 steps and leads back to -1");
    }

    @Test
    void everyTextHasItsLikeAmongTheValues() {
        Space space = new Space(onChange(listener("p", everyCheck("n", List.of("2", "4")), everyCheck("s",
                List.of("a", "b", "c")))));
        Stream<String> numbers = IntStream.rangeClosed(-600, 600).mapToObj(hundredth -> new BigDecimal(hundredth)
                .movePointLeft(2).toPlainString()).flatMap(number -> Stream.of(number, number + "0", "0" + number));
        Stream.concat(numbers, Stream.of("", "2", "4", "02", "+2", "2.", ".5", "x", "-0", "2e0"))
                .forEach(value -> assertThat(space.digitOf(space.keyOf("n"), value)).isPositive());
        Stream.of("", "a", "b", "c", "aa", "other", "A").forEach(
                value -> assertThat(space.digitOf(space.keyOf("s"), value)).isPositive());
    }

    @Test
    void shrinkingKeepsWhatMattersAlone() {
        Scenario large = new Scenario(List.of(PING, PONG, listener("r", some(X, all(Y, B)), write(all(A, Y)))),
                List.of(write(A)), true, true);
        Scenario small = Shrinking.smallest(large, each -> each.conditions().flatMap(Condition::leaves)
                .anyMatch(Y::equals));
        assertThat(small).isEqualTo(onChange(listener("r", Condition.TRUE, write(Y))));
    }

    private static Condition everyCheck(String key, List<String> constants) {
        List<Condition> checks = new ArrayList<>(List.of(new Leaf(key, new Check.Present())));
        for (String constant : constants) {
            checks.add(is(key, constant));
            if (key.equals("n")) {
                Stream.of("<", "<=", ">", ">=").forEach(
                        sign -> checks.add(new Leaf(key, new Check.Order(sign, constant))));
            }
        }
        return new Negation(new Some(checks));
    }

    private static Run run(String start, int loop, String... steps) {
        List<Run.Step> told = new ArrayList<>();
        for (int i = 0; i < steps.length; i += 2) {
            told.add(new Run.Step(steps[i], new PartialState(Map.of("s", steps[i + 1]))));
        }
        return new Run(new PartialState(Map.of("s", start)), told, loop);
    }

    private static Fate fate(Scenario scenario) {
        return new Reference(scenario).among(scenario.listeners().stream().map(Listener::name)
                .filter(name -> Set.of("p.h", "q.h").contains(name) || scenario.sources().isEmpty()).toList());
    }

    private static Scenario onChange(Listener... listeners) {
        return new Scenario(List.of(listeners), List.of(), false, false);
    }

    private static Listener listener(String storlet, Condition trigger, Condition output) {
        return listener(storlet, trigger, write(output));
    }

    private static Listener listener(String storlet, Condition trigger, Action action) {
        return new Listener(storlet, Listener.DEFAULT_EVENTS, trigger, Condition.FALSE, Condition.TRUE, action);
    }

    private static Action write(Condition condition) {
        return new Action(Kind.CHANGE, condition);
    }

    private static Condition is(String key, String value) {
        return new Leaf(key, new Check.Same(value));
    }

    private static Condition all(Condition... operands) {
        return new All(Arrays.asList(operands));
    }

    private static Condition some(Condition... operands) {
        return new Some(Arrays.asList(operands));
    }
}
