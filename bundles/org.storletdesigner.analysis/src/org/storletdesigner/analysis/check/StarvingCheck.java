package org.storletdesigner.analysis.check;

import java.util.List;
import java.util.function.Consumer;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.memory.Role;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.solver.Satisfiability;

/** Finds handlers that can never run; those that only wait for each other are reported together. */
public final class StarvingCheck implements Check {
    private record Possible(Role role) { }

    @Override
    public void run(Subject subject, Consumer<Finding> findings) {
        List<Handler> starving = subject.workflow().handlers().stream()
                .filter(handler -> !subject.possibilities().isLive(handler)).toList();
        for (List<Handler> island : subject.components().islands(starving)) {
            findings.accept(Finding.of(Rule.STARVING, Severity.WARNING, Subject.names(island), "",
                    message(subject, island)));
        }
    }

    private static String message(Subject subject, List<Handler> island) {
        if (island.size() > 1) {
            return "can never run: " + String.join(", ", Subject.names(island))
                    + " wait for each other, and nothing else writes what they need";
        }
        Handler handler = island.getFirst();
        if (handler.events().isEmpty()) {
            return handler.name() + " can never run: it listens to no event";
        }
        boolean hasState = Subject.unlessTooHard(() -> subject.memory().recall(
                new Possible(subject.cast().role(handler)), () -> Satisfiability.of(
                        subject.formulas().of(handler.condition()), subject.formulas()))).orElse(true);
        return handler.name() + " can never run: " + (hasState ? "no source and no handler writes what its trigger needs"
                : "its trigger, with its extra condition, contradicts itself");
    }
}
