package org.storletdesigner.analysis.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.cycle.ElementaryCycles;
import org.storletdesigner.analysis.finding.ElementaryCycle;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.memory.Scene;
import org.storletdesigner.analysis.walk.ComponentWalk;
import org.storletdesigner.analysis.walk.ComponentWalk.Outcome;
import org.storletdesigner.analysis.walk.Walks;
import org.storletdesigner.analysis.workflow.Handler;

/** Finds handlers that trigger each other in a ring, and tells whether objects go round it for ever. */
public final class CycleCheck implements Check {
    private static final String TASK = "Following cycles";

    /** All on which the finding about a component depends. */
    private record Ring(List<Scene> scenes, List<String> names, List<List<Scene>> starters, List<List<Integer>> cycles,
            boolean truncated, boolean decided) { }

    @Override
    public void run(Subject subject, Consumer<Finding> findings) {
        List<List<Handler>> components = subject.components().cyclic();
        for (int i = 0; i < components.size(); i++) {
            subject.progress().report(TASK, i, components.size());
            List<Handler> component = components.get(i);
            ElementaryCycles cycles = subject.components().cycles(component);
            findings.accept(subject.memory().recall(ring(subject, component, cycles),
                    () -> finding(subject, component)));
        }
    }

    private static Ring ring(Subject subject, List<Handler> component, ElementaryCycles cycles) {
        return new Ring(subject.possibilities().scenes(component), Subject.names(component),
                component.stream().map(subject.possibilities()::starters).toList(), cycles.found(), cycles.isTruncated(),
                subject.components().isDecided(component));
    }

    private static Finding finding(Subject subject, List<Handler> component) {
        Walks walks = subject.walks(TASK);
        ElementaryCycles cycles = subject.components().cycles(component);
        Optional<ComponentWalk> walk = Subject.unlessTooHard(() -> walks.through(component));
        if (walk.isEmpty() || walk.get().outcome() == Outcome.UNDECIDED) {
            return undecided(component, cycles);
        }
        Outcome outcome = walk.get().outcome();
        if (outcome == Outcome.BOUNDED && !subject.components().isDecided(component)) {
            return finding(component, Severity.WARNING, "a ring that rests on undecided edges: " + ring(component, cycles)
                    + "; whether it goes on for ever is open", Optional.empty(), OptionalInt.empty(), List.of());
        }
        List<ElementaryCycle> followed = cycles.found().stream().map(walk.get()::follow).toList();
        OptionalInt laps = outcome == Outcome.BOUNDED ? OptionalInt.of(laps(walk.get(), component))
                : OptionalInt.empty();
        return finding(component, severity(outcome), message(walk.get(), component, cycles), walk.get().witness(), laps,
                followed);
    }

    private static Finding undecided(List<Handler> component, ElementaryCycles cycles) {
        return finding(component, Severity.WARNING, "whether it goes on for ever is open, because following it takes more"
                + " than the budget: " + ring(component, cycles), Optional.empty(), OptionalInt.empty(),
                cycles.found().stream().map(cycle -> open(component, cycle)).toList());
    }

    private static ElementaryCycle open(List<Handler> component, List<Integer> cycle) {
        return new ElementaryCycle(cycle.stream().map(member -> component.get(member).name()).toList(), false,
                Optional.empty(), "not decided within the budget");
    }

    private static Finding finding(List<Handler> component, Severity severity, String message, Optional<Run> witness,
            OptionalInt laps, List<ElementaryCycle> cycles) {
        List<String> names = Subject.names(component);
        return new Finding(Finding.id(Rule.CYCLE, names, ""), Rule.CYCLE, severity, names, message, witness, laps,
                cycles);
    }

    private static int laps(ComponentWalk walk, List<Handler> component) {
        return Math.ceilDiv(walk.mostRuns(), component.size());
    }

    private static Severity severity(Outcome outcome) {
        return switch (outcome) {
            case CERTAIN -> Severity.ERROR;
            case SUSTAINED, UNDECIDED -> Severity.WARNING;
            case BOUNDED -> Severity.INFORMATION;
        };
    }

    private static String message(ComponentWalk walk, List<Handler> component, ElementaryCycles cycles) {
        String ring = ring(component, cycles);
        return switch (walk.outcome()) {
            case CERTAIN -> "goes on for ever, whatever is written: " + ring;
            case SUSTAINED -> "can go on for ever: " + ring + (walk.isComplete() ? ""
                    : "; whether it must is open, because the budget ran out");
            case BOUNDED -> walk.mostRuns() == 0 ? "never starts, because no handler of it can run first: " + ring
                    : "ends by itself after at most " + rounds(laps(walk, component)) + ": " + ring;
            case UNDECIDED -> throw new IllegalStateException("reported on its own");
        };
    }

    private static String rounds(int laps) {
        return laps == 1 ? "one round" : laps + " rounds";
    }

    private static String ring(List<Handler> component, ElementaryCycles cycles) {
        if (cycles.found().isEmpty()) {
            return component.size() + " handlers";
        }
        List<Integer> shortest = cycles.found().getFirst();
        String ring = shortest.stream().map(member -> component.get(member).name()).collect(Collectors.joining(" -> "))
                + " -> " + component.get(shortest.getFirst()).name();
        return cycles.found().size() == 1 ? ring : ring + ", and " + (cycles.isTruncated() ? "many"
                : cycles.found().size() - 1) + " more among " + component.size() + " handlers";
    }
}
