package org.storletdesigner.analysis.check;

import java.util.List;
import java.util.function.Consumer;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.verdict.Verdict;

/** Reports the pairs of handlers that the budget left open. */
public final class UndecidedCheck implements Check {
    @Override
    public void run(Subject subject, Consumer<Finding> findings) {
        subject.possibilities().leftOpen().ifPresent(reason -> findings.accept(Finding.of(Rule.UNDECIDED,
                Severity.WARNING, List.of(), "possible", "what can be written at all is open, so everything is taken to be"
                + " possible and no handler to starve: " + reason)));
        for (Edge edge : subject.graph().edges()) {
            if (edge.verdict() == Verdict.UNDECIDED) {
                findings.accept(Finding.of(Rule.UNDECIDED, Severity.WARNING,
                        List.of(edge.from().name(), edge.to().name()), "", "whether " + edge.from().name() + " triggers "
                                + edge.to().name() + " is open; " + edge.answer().sentence()));
            }
        }
    }
}
