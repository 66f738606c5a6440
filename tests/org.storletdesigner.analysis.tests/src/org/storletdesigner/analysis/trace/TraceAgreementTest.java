package org.storletdesigner.analysis.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.reference.Action;
import org.storletdesigner.analysis.reference.Scenario;
import org.storletdesigner.analysis.reference.ScenarioGenerator;
import org.storletdesigner.analysis.reference.TraceReference;
import org.storletdesigner.analysis.trace.Step.Fate;
import org.storletdesigner.analysis.trace.Step.Next;
import org.storletdesigner.analysis.trace.Step.Turn;
import org.storletdesigner.analysis.trace.reaction.Situation;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.verdict.PartialState;

/** Traces are what a reference finds that follows every case of every output, on many random workflows. */
class TraceAgreementTest {
    private static final int WORKFLOWS = 4000;
    private static final int DEPTH = 5;
    private static final int MOST_SHOWN = 3;

    private static final List<String> FAULTS = new ArrayList<>();
    private static final Map<Fate, Integer> FATES = new EnumMap<>(Fate.class);
    private static final Map<Event, Integer> EVENTS = new EnumMap<>(Event.class);
    private static int deep;

    @BeforeAll
    static void compareAll() {
        for (long seed = 0; seed < WORKFLOWS; seed++) {
            long number = seed;
            Trial trial = new Trial(ScenarioGenerator.scenario(seed), new Random(~seed * 0x9E3779B97F4A7C15L));
            trial.fault().ifPresent(fault -> FAULTS.add("seed " + number + ": " + fault + "\n" + trial.scenario));
            trial.tree.steps().forEach(step -> step.turns().forEach(turn -> turn.next().forEach(
                    next -> FATES.merge(next.fate(), 1, Integer::sum))));
            EVENTS.merge(trial.tree.start().event(), trial.tree.steps().size(), Integer::sum);
            deep += trial.tree.steps().size() > 2 ? 1 : 0;
        }
    }

    @Test
    void tracesAreThoseOfTheReference() {
        assertThat(FAULTS.stream().limit(MOST_SHOWN)).as(FAULTS.size() + " of " + WORKFLOWS).isEmpty();
    }

    @Test
    void tracesThatGoRoundOrMeetAgainAreFrequent() {
        assertThat(FATES.getOrDefault(Fate.GOES_ROUND, 0)).as(FATES.toString()).isGreaterThan(WORKFLOWS / 20);
        assertThat(FATES.getOrDefault(Fate.TOLD, 0)).isGreaterThan(WORKFLOWS / 20);
        assertThat(FATES).doesNotContainKey(Fate.STOPPED);
        assertThat(EVENTS.values()).as(EVENTS.toString()).hasSize(3).allMatch(steps -> steps > WORKFLOWS / 20);
        assertThat(deep).isGreaterThan(WORKFLOWS / 20);
    }

    /** One workflow, one write to it, and all that comes of it. */
    private static final class Trial {
        private final Scenario scenario;
        private final TraceReference reference;
        private final TraceTree tree;
        private final Map<Integer, Map<Integer, Set<String>>> known = new HashMap<>();

        Trial(Scenario scenario, Random random) {
            this.scenario = scenario;
            reference = new TraceReference(scenario);
            Tracer tracer = new Tracer(TracedScenario.workflow(scenario), Limits.DEFAULT);
            Situation start = start(tracer, random);
            tree = TraceTree.of(tracer, start, new TraceTree.Extent(500, 10_000), Progress.NONE);
        }

        private static Situation start(Tracer tracer, Random random) {
            State object = new State(TracedScenario.object(random));
            return switch (random.nextInt(5)) {
                case 0, 1 -> tracer.created(object);
                case 2 -> tracer.deleted(object);
                default -> tracer.changed(object, new PartialState(TracedScenario.object(random)));
            };
        }

        Optional<String> fault() {
            return tree.steps().stream().flatMap(step -> fault(step).stream()).findFirst().or(this::otherSequences);
        }

        /** Each thing that is told to happen can happen. */
        private Optional<String> fault(Step step) {
            String name = step.call().handler().name();
            for (Turn turn : step.turns()) {
                boolean can = turn.situation().map(situation -> reference.canDo(name, step.call().object().values(),
                        kind(situation), situation.after().values())).orElseGet(() -> reference.canDoNothing(name));
                if (!can) {
                    return Optional.of(name + " cannot " + turn.choice() + " on " + step.call().object());
                }
            }
            return Optional.empty();
        }

        private static Action.Kind kind(Situation situation) {
            return Action.Kind.valueOf(situation.event().name());
        }

        private Optional<String> otherSequences() {
            Situation start = tree.start();
            Set<String> expected = reference.sequences(kind(start), start.before().values(), start.after().values(),
                    DEPTH);
            Set<String> found = sequences(tree.first(), DEPTH);
            return found.equals(expected) ? Optional.empty()
                    : Optional.of("after " + start + "\nfound " + found + "\nexpected " + expected);
        }

        private Set<String> sequences(List<Next> nexts, int most) {
            Set<String> sequences = new TreeSet<>(Set.of(""));
            for (Next next : most == 0 ? List.<Next>of() : nexts) {
                String name = next.call().handler().name() + ",";
                after(next.step(), most - 1).forEach(rest -> sequences.add(name + rest));
            }
            return sequences;
        }

        private Set<String> after(int step, int most) {
            Map<Integer, Set<String>> ofMost = known.computeIfAbsent(most, any -> new HashMap<>());
            if (!ofMost.containsKey(step)) {
                Set<String> sequences = new TreeSet<>(Set.of(""));
                tree.step(step).turns().forEach(turn -> sequences.addAll(sequences(turn.next(), most)));
                ofMost.put(step, sequences);
            }
            return ofMost.get(step);
        }
    }
}
