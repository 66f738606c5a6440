package org.storletdesigner.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.finding.ElementaryCycle;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.reference.Action;
import org.storletdesigner.analysis.reference.Condition;
import org.storletdesigner.analysis.reference.Listener;
import org.storletdesigner.analysis.reference.Outcome;
import org.storletdesigner.analysis.reference.Reference;
import org.storletdesigner.analysis.reference.Reference.Fate;
import org.storletdesigner.analysis.reference.RunJudge;
import org.storletdesigner.analysis.reference.Scenario;
import org.storletdesigner.analysis.reference.ScenarioGenerator;
import org.storletdesigner.analysis.reference.Shrinking;
import org.storletdesigner.analysis.workflow.WorkflowExtractor;
import org.storletdesigner.logic.language.Limits;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.Writing;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.WorkflowBuilder;

/**
 * What is found of cycles and of handlers that never run is what a reference finds that follows every object through
 * every state, on many random workflows, and the objects that are shown do what is told of them.
 */
class CycleAgreementTest {
    private static final int WORKFLOWS = Integer.getInteger("workflows", 6000);
    private static final long FIRST = Long.getLong("first", 0);
    private static final Analyzer ANALYZER = new Analyzer(Limits.DEFAULT);

    @Test
    void cyclesAreThoseThatFollowingEveryObjectFinds() {
        List<String> faults = LongStream.range(FIRST, FIRST + WORKFLOWS).boxed()
                .flatMap(seed -> fault(ScenarioGenerator.scenario(seed)).map(fault -> report(seed, fault)).stream())
                .limit(Integer.getInteger("faults", 5)).toList();
        assertThat(faults).isEmpty();
    }

    @Test
    void everyOutcomeIsFrequent() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        LongStream.range(FIRST, FIRST + WORKFLOWS).mapToObj(ScenarioGenerator::scenario).forEach(scenario -> {
            Reference reference = new Reference(scenario);
            cycles(analyze(scenario)).forEach(
                    cycle -> counts.merge(reference.among(cycle.handlers()).outcome(), 1, Integer::sum));
        });
        System.out.println(counts);
        assertThat(counts).containsOnlyKeys(Outcome.values());
        assertThat(counts.values()).as(counts.toString()).allMatch(count -> count >= WORKFLOWS / 33);
    }

    private static String report(long seed, String fault) {
        Scenario smallest = Shrinking.smallest(ScenarioGenerator.scenario(seed),
                each -> fault(each).map(CycleAgreementTest::kind).equals(Optional.of(kind(fault))));
        return "\nseed " + seed + ": " + fault(smallest).orElseThrow() + "\n" + smallest;
    }

    private static String kind(String fault) {
        return fault.substring(0, fault.indexOf(':'));
    }

    /** What is wrong with the findings, as a kind and a sentence; a crash is a fault like any other. */
    private static Optional<String> fault(Scenario scenario) {
        try {
            Reference reference = new Reference(scenario);
            Analysis analysis = analyze(scenario);
            return Stream.of(faultOfStarving(reference, analysis), faultOfComponents(analysis),
                    faultOfEdges(scenario, reference, analysis)).flatMap(Optional::stream).findFirst()
                    .or(() -> cycles(analysis).stream().flatMap(each -> fault(reference, each).stream()).findFirst());
        } catch (RuntimeException e) {
            return Optional.of("crash: " + e + " at " + List.of(e.getStackTrace()).subList(0, 3));
        }
    }

    private static Analysis analyze(Scenario scenario) {
        return ANALYZER.analyze(WorkflowExtractor.extract(workflow(scenario).build(), 1), Progress.NONE);
    }

    private static List<Finding> cycles(Analysis analysis) {
        return Workflows.findings(analysis, Rule.CYCLE);
    }

    private static WorkflowBuilder workflow(Scenario scenario) {
        WorkflowBuilder builder = WorkflowBuilder.named("test")
                .firing(scenario.everyWrite() ? Firing.EVERY_WRITE : Firing.ON_CHANGE)
                .writing(scenario.replace() ? Writing.REPLACE : Writing.MERGE);
        scenario.listeners().forEach(listener -> place(builder, listener));
        for (int source = 0; source < scenario.sources().size(); source++) {
            builder.source("source" + source, scenario.sources().get(source).text());
        }
        return builder;
    }

    private static void place(WorkflowBuilder builder, Listener listener) {
        HandlerEvent[] events = listener.events().stream().map(Action.Kind::name).map(HandlerEvent::valueOf)
                .toArray(HandlerEvent[]::new);
        DefinitionBuilder definition = DefinitionBuilder.named(listener.storlet())
                .handler("h", listener.triggerText(), listener.action().text(), events);
        builder.storlet(listener.storlet(), definition.build(), storlet -> {
            if (!listener.extra().equals(Condition.TRUE)) {
                storlet.getHandlers().getFirst().setExtraCondition(Condition.text(listener.extra()));
            }
        });
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
            return missing.stream().map(to -> "edge: " + from + " fires " + to + ", but there is none");
        }).findFirst();
    }

    private static Optional<String> fault(Reference reference, Finding cycle) {
        Fate fate = reference.among(cycle.handlers());
        Optional<String> wrong = unequal("outcome", outcome(cycle), fate.outcome())
                .or(() -> unequal("laps", cycle.laps().orElse(0), Math.ceilDiv(fate.mostRuns(), cycle.handlers().size())))
                .or(() -> unequal("witness", cycle.witness().isPresent(), fate.outcome() != Outcome.NEVER_STARTS))
                .or(() -> cycle.witness().flatMap(run -> RunJudge.among(reference, cycle.handlers()).fault(run, fate)
                        .map(sentence -> "run: " + run + " " + sentence)));
        return wrong.map(sentence -> sentence + ", for " + cycle.handlers() + ": " + cycle.message())
                .or(() -> cycle.cycles().stream().flatMap(ring -> fault(reference, ring).stream()).findFirst());
    }

    private static Outcome outcome(Finding cycle) {
        boolean never = cycle.message().startsWith("never starts");
        return switch (cycle.severity()) {
            case ERROR -> Outcome.CERTAIN;
            case WARNING -> Outcome.SUSTAINED;
            case INFORMATION -> never ? Outcome.NEVER_STARTS : Outcome.BOUNDED;
        };
    }

    private static Optional<String> fault(Reference reference, ElementaryCycle ring) {
        Fate fate = reference.round(ring.handlers());
        boolean endless = fate.outcome() == Outcome.CERTAIN || fate.outcome() == Outcome.SUSTAINED;
        Fate shown = endless ? new Fate(Outcome.SUSTAINED, 0) : fate;
        return unequal("ring", ring.endless(), endless)
                .or(() -> unequal("ring run", ring.run().isPresent(), fate.outcome() != Outcome.NEVER_STARTS))
                .or(() -> ring.run().flatMap(run -> RunJudge.round(reference, ring.handlers()).fault(run, shown)
                        .map(sentence -> "ring way: " + run + " " + sentence)))
                .map(sentence -> sentence + ", for " + ring);
    }
}
