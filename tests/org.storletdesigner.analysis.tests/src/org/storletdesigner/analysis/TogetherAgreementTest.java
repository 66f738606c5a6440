package org.storletdesigner.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.reference.Reference;
import org.storletdesigner.analysis.reference.RunJudge;
import org.storletdesigner.analysis.reference.Scenario;
import org.storletdesigner.analysis.reference.ScenarioGenerator;
import org.storletdesigner.analysis.reference.Shrinking;
import org.storletdesigner.analysis.reference.Together;
import org.storletdesigner.analysis.reference.Together.Kind;

/**
 * The handlers that are said to be fired together, or again by a longer way, are those that a reference finds that
 * tries every write in every state, on many random workflows.
 */
class TogetherAgreementTest {
    private static final long FIRST = 100_000;
    private static final int WORKFLOWS = 6_000;
    private static final int MOST_SHOWN = 3;
    private static final Map<Rule, Kind> KINDS = new EnumMap<>(Map.of(Rule.OVERLAP, Kind.OVERLAP, Rule.CONFLICT,
            Kind.CONFLICT, Rule.DUPLICATE, Kind.DUPLICATE));

    /** What can be wrong. */
    private enum Aspect { PAIRS, OBJECTS, SHORTCUTS, WAYS }

    private static final Map<Aspect, List<Long>> FAULTY_SEEDS = new EnumMap<>(Aspect.class);
    private static final Map<String, Integer> FOUND = new TreeMap<>();

    @BeforeAll
    static void compareAll() {
        for (long seed = FIRST; seed < FIRST + WORKFLOWS; seed++) {
            Compared compared = Compared.of(ScenarioGenerator.scenario(seed));
            for (Aspect aspect : Aspect.values()) {
                if (compared.fault(aspect).isPresent()) {
                    FAULTY_SEEDS.computeIfAbsent(aspect, none -> new ArrayList<>()).add(seed);
                }
            }
            compared.together.pairs().values().forEach(kind -> FOUND.merge(kind.name(), 1, Integer::sum));
            FOUND.merge("SHORTCUT", compared.together.shortcuts().size(), Integer::sum);
        }
    }

    @Test
    void pairsThatOneWriteFiresAreThoseThatSomeWriteFires() {
        assertNoFault(Aspect.PAIRS);
    }

    @Test
    void objectsThatAreShownFireBoth() {
        assertNoFault(Aspect.OBJECTS);
    }

    @Test
    void shortcutsAreThoseOfObjectsThatAreFollowedThroughEveryState() {
        assertNoFault(Aspect.SHORTCUTS);
    }

    @Test
    void objectsThatAreShownTakeTheLongerWay() {
        assertNoFault(Aspect.WAYS);
    }

    @Test
    void everythingIsFoundManyTimes() {
        assertThat(FOUND).hasSize(4).allSatisfy((kind, count) -> assertThat(count).as(FOUND.toString())
                .isGreaterThan(WORKFLOWS / 200));
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
    private record Compared(Scenario scenario, Reference reference, Together together, Analysis analysis) {
        static Compared of(Scenario scenario) {
            Reference reference = new Reference(scenario);
            return new Compared(scenario, reference, new Together(reference), Scenarios.analyze(scenario));
        }

        Optional<String> fault(Aspect aspect) {
            return switch (aspect) {
                case PAIRS -> faultOfPairs();
                case OBJECTS -> faultOfObjects();
                case SHORTCUTS -> faultOfShortcuts();
                case WAYS -> faultOfWays();
            };
        }

        private Optional<String> faultOfPairs() {
            Map<Set<String>, Kind> found = new HashMap<>();
            analysis.findings().stream().filter(each -> KINDS.containsKey(each.rule()))
                    .forEach(each -> found.put(Set.copyOf(each.handlers()), KINDS.get(each.rule())));
            return unequal(found, together.pairs());
        }

        private Optional<String> faultOfObjects() {
            return analysis.findings().stream().filter(each -> KINDS.containsKey(each.rule()))
                    .filter(each -> each.rule() != Rule.DUPLICATE || each.witness().isPresent())
                    .filter(each -> !together.canFire(each.witness().orElseThrow().start(),
                            Set.copyOf(each.handlers()))).map(Finding::toString).findFirst();
        }

        private Optional<String> faultOfShortcuts() {
            Set<List<String>> found = new HashSet<>();
            Workflows.findings(analysis, Rule.SHORTCUT).forEach(each -> found.add(each.handlers()));
            return unequal(found, together.shortcuts());
        }

        private Optional<String> faultOfWays() {
            return Workflows.findings(analysis, Rule.SHORTCUT).stream().flatMap(each ->
                    faultOfWay(each.handlers(), each.witness().orElseThrow())
                            .map(fault -> fault + " in " + each).stream()).findFirst();
        }

        private Optional<String> faultOfWay(List<String> names, Run run) {
            List<String> way = run.steps().stream().map(Run.Step::handler).toList();
            if (way.size() < 3 || !way.subList(0, 2).equals(names.subList(0, 2))
                    || way.subList(2, way.size()).indexOf(names.getLast()) != way.size() - 3) {
                return Optional.of("goes another way");
            }
            return RunJudge.among(reference, analysis.workflow().handlers().stream().map(each -> each.name()).toList())
                    .fault(run);
        }

        private static Optional<String> unequal(Object found, Object expected) {
            return found.equals(expected) ? Optional.empty()
                    : Optional.of("found " + found + ", but the reference has " + expected);
        }
    }
}
