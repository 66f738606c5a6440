package org.storletdesigner.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.finding.ElementaryCycle;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.reference.Listener;
import org.storletdesigner.analysis.reference.Outcome;
import org.storletdesigner.analysis.reference.Reference;
import org.storletdesigner.analysis.reference.Reference.Fate;
import org.storletdesigner.analysis.reference.RunJudge;
import org.storletdesigner.analysis.reference.Scenario;
import org.storletdesigner.analysis.reference.ScenarioGenerator;
import org.storletdesigner.analysis.reference.Shrinking;

/**
 * What is found of cycles and of handlers that never run is what a reference finds that follows every object through
 * every state, on many random workflows, and the objects that are shown do what is told of them.
 */
class CycleAgreementTest {
    private static final int WORKFLOWS = 6000;
    private static final int MOST_SHOWN = 3;

    /** What can be wrong. */
    private enum Aspect { STARVING, COMPONENTS, EDGES, FATES, WAYS, ENDINGS }

    private static final Map<Aspect, List<Long>> FAULTY_SEEDS = new EnumMap<>(Aspect.class);
    private static final Map<Outcome, Integer> OUTCOMES = new EnumMap<>(Outcome.class);

    @BeforeAll
    static void compareAll() {
        for (long seed = 0; seed < WORKFLOWS; seed++) {
            Compared compared = Compared.of(ScenarioGenerator.scenario(seed));
            for (Aspect aspect : Aspect.values()) {
                if (compared.fault(aspect).isPresent()) {
                    FAULTY_SEEDS.computeIfAbsent(aspect, none -> new ArrayList<>()).add(seed);
                }
            }
            compared.fates().values().forEach(fate -> OUTCOMES.merge(fate.outcome(), 1, Integer::sum));
        }
    }

    @Test
    void starvingHandlersAreThoseThatNothingFires() {
        assertNoFault(Aspect.STARVING);
    }

    @Test
    void cyclesAreTheComponentsOfTheEdges() {
        assertNoFault(Aspect.COMPONENTS);
    }

    @Test
    void objectsGoAlongEdgesAlone() {
        assertNoFault(Aspect.EDGES);
    }

    @Test
    void cyclesEndAsObjectsDoThatAreFollowedThroughEveryState() {
        assertNoFault(Aspect.FATES);
    }

    @Test
    void objectsThatAreShownCanDoWhatIsToldOfThem() {
        assertNoFault(Aspect.WAYS);
    }

    @Test
    void whatIsSaidOfTheEndOfARingIsSoOfTheObjectThatIsShown() {
        assertNoFault(Aspect.ENDINGS);
    }

    @Test
    void everyOutcomeIsFrequent() {
        int all = OUTCOMES.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(OUTCOMES).containsOnlyKeys(Outcome.values());
        assertThat(OUTCOMES.values()).as(OUTCOMES.toString()).allMatch(count -> count >= all / 33);
        assertThat(all).isGreaterThan(WORKFLOWS / 2);
    }

    private static void assertNoFault(Aspect aspect) {
        List<Long> seeds = FAULTY_SEEDS.getOrDefault(aspect, List.of());
        assertThat(seeds.stream().limit(MOST_SHOWN).map(seed -> report(aspect, seed)))
                .as(seeds.size() + " of " + WORKFLOWS + " workflows").isEmpty();
    }

    private static String report(Aspect aspect, long seed) {
        Scenario smallest = Shrinking.smallest(ScenarioGenerator.scenario(seed),
                each -> Compared.of(each).fault(aspect).isPresent());
        return "\nseed " + seed + ": " + Compared.of(smallest).fault(aspect).orElseThrow() + "\n" + smallest;
    }

    /** One workflow, with what was found of it and what the reference has. */
    private record Compared(Scenario scenario, Reference reference, Analysis analysis, Map<Finding, Fate> fates) {
        static Compared of(Scenario scenario) {
            Reference reference = new Reference(scenario);
            Analysis analysis = Scenarios.analyze(scenario);
            Map<Finding, Fate> fates = new LinkedHashMap<>();
            cycles(analysis).forEach(cycle -> fates.put(cycle, reference.among(cycle.handlers())));
            return new Compared(scenario, reference, analysis, fates);
        }

        Optional<String> fault(Aspect aspect) {
            return switch (aspect) {
                case STARVING -> faultOfStarving(reference, analysis);
                case COMPONENTS -> faultOfComponents(analysis);
                case EDGES -> faultOfEdges(scenario, reference, analysis);
                case FATES -> firstFault((cycle, fate) -> faultOfFate(reference, cycle, fate));
                case WAYS -> firstFault((cycle, fate) -> faultOfWays(reference, cycle, fate));
                case ENDINGS -> firstFault((cycle, fate) -> faultOfEndings(reference, cycle));
            };
        }

        private Optional<String> firstFault(BiFunction<Finding, Fate, Optional<String>> fault) {
            return fates.entrySet().stream().flatMap(each -> fault.apply(each.getKey(), each.getValue()).stream())
                    .findFirst();
        }
    }

    private static List<Finding> cycles(Analysis analysis) {
        return Workflows.findings(analysis, Rule.CYCLE);
    }

    private static Optional<String> faultOfStarving(Reference reference, Analysis analysis) {
        Set<String> found = Workflows.findings(analysis, Rule.STARVING).stream()
                .flatMap(finding -> finding.handlers().stream()).collect(Collectors.toCollection(TreeSet::new));
        return unequal("starving", found, reference.starving());
    }

    private static Optional<String> unequal(String kind, Object found, Object expected) {
        return found.equals(expected) ? Optional.empty()
                : Optional.of(kind + ": found " + found + ", but the reference has " + expected);
    }

    private static Optional<String> faultOfComponents(Analysis analysis) {
        Set<Set<String>> expected = new HashSet<>();
        for (String name : analysis.workflow().handlers().stream().map(each -> each.name()).toList()) {
            Set<String> ring = reached(analysis, name);
            ring.removeIf(other -> !reached(analysis, other).contains(name));
            if (!ring.isEmpty()) {
                expected.add(ring);
            }
        }
        List<Finding> cycles = cycles(analysis);
        Set<Set<String>> found = cycles.stream().<Set<String>>map(each -> new TreeSet<>(each.handlers()))
                .collect(Collectors.toSet());
        return unequal("components", found, expected)
                .or(() -> unequal("number of components", cycles.size(), expected.size()));
    }

    private static Set<String> reached(Analysis analysis, String from) {
        Set<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            String current = open.removeLast();
            analysis.graph().edges().stream().filter(edge -> edge.from().name().equals(current))
                    .map(edge -> edge.to().name()).filter(reached::add).forEach(open::add);
        }
        return reached;
    }

    /** An object never goes where there is no edge. */
    private static Optional<String> faultOfEdges(Scenario scenario, Reference reference, Analysis analysis) {
        return scenario.listeners().stream().map(Listener::name).flatMap(from -> {
            Set<String> missing = new TreeSet<>(reference.firedBy(from));
            analysis.graph().edges().stream().filter(edge -> edge.from().name().equals(from))
                    .forEach(edge -> missing.remove(edge.to().name()));
            return missing.stream().map(to -> from + " fires " + to + ", but there is none");
        }).findFirst();
    }

    private static Optional<String> faultOfFate(Reference reference, Finding cycle, Fate fate) {
        int laps = Math.ceilDiv(fate.mostRuns(), cycle.handlers().size());
        return unequal("outcome", outcome(cycle), fate.outcome())
                .or(() -> unequal("rounds", cycle.laps(),
                        fate.isEndless() ? OptionalInt.empty() : OptionalInt.of(laps)))
                .map(sentence -> sentence + ", for " + cycle.handlers() + ": " + cycle.message())
                .or(() -> cycle.cycles().stream().flatMap(ring -> unequal("endless " + ring.handlers(),
                        ring.endless(), reference.round(ring.handlers()).isEndless()).stream()).findFirst());
    }

    private static Optional<String> faultOfWays(Reference reference, Finding cycle, Fate fate) {
        RunJudge judge = RunJudge.among(reference, cycle.handlers());
        return faultOfWay(judge, cycle.witness(), fate)
                .map(sentence -> sentence + ", for " + cycle.handlers() + ": " + cycle.message())
                .or(() -> cycle.cycles().stream().flatMap(ring -> faultOfWay(reference, ring).stream()).findFirst());
    }

    private static Optional<String> faultOfEndings(Reference reference, Finding cycle) {
        return cycle.cycles().stream().flatMap(ring -> faultOfEnding(reference, ring).stream()).findFirst();
    }

    private static Optional<String> faultOfEnding(Reference reference, ElementaryCycle ring) {
        if (ring.endless() || ring.run().isEmpty()) {
            return unequal("ending", ring.ending(), ring.endless() ? "" : "no handler of it can start");
        }
        return RunJudge.round(reference, ring.handlers()).faultOfEnding(ring.run().get(), ring.ending())
                .map(sentence -> ring.run().get() + " " + sentence);
    }

    private static Optional<String> faultOfWay(Reference reference, ElementaryCycle ring) {
        Fate fate = reference.round(ring.handlers());
        return faultOfWay(RunJudge.round(reference, ring.handlers()), ring.run(),
                fate.isEndless() ? new Fate(Outcome.SUSTAINED, 0) : fate).map(sentence -> sentence + ", for " + ring);
    }

    private static Optional<String> faultOfWay(RunJudge judge, Optional<Run> run, Fate fate) {
        return unequal("a way", run.isPresent(), fate.outcome() != Outcome.NEVER_STARTS)
                .or(() -> run.flatMap(way -> judge.fault(way, fate).map(sentence -> way + " " + sentence)));
    }

    private static Outcome outcome(Finding cycle) {
        boolean never = cycle.message().startsWith("never starts");
        return switch (cycle.severity()) {
            case ERROR -> Outcome.CERTAIN;
            case WARNING -> Outcome.SUSTAINED;
            case INFORMATION -> never ? Outcome.NEVER_STARTS : Outcome.BOUNDED;
        };
    }
}
