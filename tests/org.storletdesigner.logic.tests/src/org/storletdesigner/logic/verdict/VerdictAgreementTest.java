package org.storletdesigner.logic.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.reference.Outcome;
import org.storletdesigner.logic.reference.Reference;
import org.storletdesigner.logic.reference.Rendering;
import org.storletdesigner.logic.reference.Scenario;
import org.storletdesigner.logic.reference.ScenarioGenerator;
import org.storletdesigner.logic.reference.Shrinking;
import org.storletdesigner.logic.reference.WitnessJudge;
import org.storletdesigner.logic.text.Parser;

/**
 * The engine gives the verdicts of a reference that tries every case in every environment, on many random pairs, and
 * its evidence stands up to that reference. Pairs go through their texts, so the parser is part of what is compared.
 */
class VerdictAgreementTest {
    private static final int PAIRS = 30_000;
    private static final VerdictEngine ENGINE = Engine.create();
    private static final Reference REFERENCE = new Reference(ScenarioGenerator.domain());

    @Test
    void barePairsHaveTheVerdictsOfTheReference() {
        assertAgreement(ScenarioGenerator::bare);
    }

    @Test
    void handlersWithTriggersOfTheirOwnHaveTheVerdictsOfTheReference() {
        assertAgreement(ScenarioGenerator::edge);
    }

    @Test
    void answersDoNotDependOnWhatWasAskedBefore() {
        for (long seed = 0; seed < 1000; seed++) {
            Scenario scenario = ScenarioGenerator.edge(seed);
            Writer writer = writer(scenario, style(seed));
            Reader reader = reader(scenario, style(seed));
            Answer answer = Engine.create().explain(writer, reader, rules(scenario));
            assertThat(ENGINE.explain(writer, reader, rules(scenario))).as("seed " + seed).isEqualTo(answer);
        }
    }

    private static void assertAgreement(LongFunction<Scenario> pairs) {
        List<String> faults = LongStream.range(0, PAIRS).boxed()
                .flatMap(seed -> fault(pairs.apply(seed), style(seed)).map(fault -> report(pairs, seed)).stream())
                .limit(5).toList();
        assertThat(faults).isEmpty();
        assertEveryVerdictIsFrequent(pairs);
    }

    private static void assertEveryVerdictIsFrequent(LongFunction<Scenario> pairs) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        LongStream.range(0, PAIRS).forEach(seed -> counts.merge(REFERENCE.verdict(pairs.apply(seed)), 1, Integer::sum));
        assertThat(counts).containsOnlyKeys(Outcome.values());
        assertThat(counts.values()).as(counts.toString()).allMatch(count -> count >= PAIRS / 20);
    }

    private static Rendering style(long seed) {
        return new Rendering((int) seed);
    }

    private static String report(LongFunction<Scenario> pairs, long seed) {
        Rendering style = style(seed);
        Scenario smallest = Shrinking.smallest(pairs.apply(seed), each -> fault(each, style).isPresent());
        return """
                seed %d: %s
                    output:  %s
                    trigger: %s
                    extra:   %s
                    before:  %s
                    events %s, every write %s, replace %s
                """.formatted(seed, fault(smallest, style).orElseThrow(), style.output(smallest),
                style.trigger(smallest), style.expression(smallest.extra()), style.expression(smallest.before()),
                smallest.events(), smallest.everyWrite(), smallest.replace());
    }

    /** What is wrong with the engine's answers, or empty; a crash is a fault like any other, and is shrunk like one. */
    private static Optional<String> fault(Scenario scenario, Rendering style) {
        Outcome expected = REFERENCE.verdict(scenario);
        try {
            Writer writer = writer(scenario, style);
            Reader reader = reader(scenario, style);
            Verdict decided = ENGINE.decide(writer, reader, rules(scenario));
            if (!decided.name().equals(expected.name())) {
                return Optional.of("the engine decides " + decided + ", the reference " + expected);
            }
            return fault(scenario, decided, ENGINE.explain(writer, reader, rules(scenario)));
        } catch (RuntimeException e) {
            return Optional.of("threw " + e + " at " + List.of(e.getStackTrace()).subList(0, 3));
        }
    }

    private static Writer writer(Scenario scenario, Rendering style) {
        return new Writer(Parser.output(style.output(scenario)).orThrow(),
                Parser.expression(style.expression(scenario.before())).orThrow());
    }

    private static Reader reader(Scenario scenario, Rendering style) {
        return new Reader(Parser.trigger(style.trigger(scenario)).orThrow().condition(),
                Parser.expression(style.expression(scenario.extra())).orThrow(), events(scenario));
    }

    private static Set<Event> events(Scenario scenario) {
        Set<Event> events = EnumSet.noneOf(Event.class);
        scenario.events().forEach(event -> events.add(Event.valueOf(event.name())));
        return events;
    }

    private static StoreRules rules(Scenario scenario) {
        return new StoreRules(
                scenario.everyWrite() ? StoreRules.Firing.EVERY_WRITE : StoreRules.Firing.ON_CHANGE,
                scenario.replace() ? StoreRules.Writing.REPLACE : StoreRules.Writing.MERGE);
    }

    private static Optional<String> fault(Scenario scenario, Verdict decided, Answer answer) {
        if (answer.verdict() != decided) {
            return Optional.of("decides " + decided + " but explains " + answer);
        }
        if (answer.sentence().isBlank()) {
            return Optional.of("gives no sentence: " + answer);
        }
        WitnessJudge judge = new WitnessJudge(ScenarioGenerator.domain(), scenario);
        Optional<String> fault = scenario.writes() || decided == Verdict.IRRELEVANT
                ? faultOfEvidence(judge, answer, scenario) : faultOfDeletion(judge, answer);
        return fault.map(sentence -> sentence + ": " + answer);
    }

    private static Optional<String> faultOfDeletion(WitnessJudge judge, Answer answer) {
        return answer.verdict() == Verdict.COMPLETE ? Optional.empty()
                : judge.holdsIn(answer.environment().orElseThrow().values());
    }

    private static Optional<String> faultOfEvidence(WitnessJudge judge, Answer answer, Scenario scenario) {
        return switch (answer.verdict()) {
            case COMPLETE -> judge.firesEverywhere(witness(answer)).map(fault -> "the witness " + fault);
            case POSSIBLE -> judge.firesEverywhere(witness(answer)).map(fault -> "the witness " + fault)
                    .or(() -> judge.missesSomewhere(answer.counterCase().orElseThrow().values())
                            .map(fault -> "the counter-case " + fault));
            case PARTIAL -> judge.firesIn(witness(answer), answer.environment().orElseThrow().values());
            case IRRELEVANT -> isTrue(answer.cause(), judge, scenario) ? Optional.empty()
                    : Optional.of("the cause is not true");
            case UNDECIDED -> Optional.of("the budget ran out");
        };
    }

    private static Map<String, String> witness(Answer answer) {
        return answer.witness().orElseThrow().values();
    }

    private static boolean isTrue(Cause cause, WitnessJudge judge, Scenario scenario) {
        return switch (cause) {
            case TRIGGERS, BUDGET -> false;
            case NO_CASE -> scenario.writes() && !judge.hasCase();
            case WRITES_NOTHING -> !judge.hasWrite() && (!scenario.writes() || judge.hasCase());
            case TRIGGER_NEVER_HOLDS -> !judge.hasTriggerState();
            case WRITER_NEVER_FIRES -> !judge.hasEnvironment();
            case EVENTS_DO_NOT_MEET -> scenario.kind() != Scenario.Kind.NONE
                    && !scenario.events().contains(scenario.kind());
            case NO_COMMON_KEY -> !judge.touchesTrigger();
            case CONTRADICTION -> !judge.firesSomewhere();
            case INDEPENDENT_OF_WRITE -> judge.firesSomewhere();
        };
    }
}
