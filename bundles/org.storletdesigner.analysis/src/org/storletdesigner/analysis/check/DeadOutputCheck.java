package org.storletdesigner.analysis.check;

import java.util.List;
import java.util.function.Consumer;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.memory.Role;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Source;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.solver.Satisfiability;

/** Finds outputs that contradict themselves: what has one, a handler or a source, writes nothing. */
public final class DeadOutputCheck implements Check {
    private record Dead(Role role) { }

    @Override
    public void run(Subject subject, Consumer<Finding> findings) {
        for (Handler handler : subject.workflow().handlers()) {
            if (isDead(subject, subject.cast().role(handler), handler.output())) {
                findings.accept(Finding.of(Rule.DEAD_OUTPUT, Severity.WARNING, List.of(handler.name()), "",
                        "the output of " + handler.name() + " contradicts itself, so nothing is ever written"));
            }
        }
        for (Source source : subject.workflow().sources()) {
            if (isDead(subject, subject.cast().role(source), source.output())) {
                findings.accept(Finding.ofSource(Rule.DEAD_OUTPUT, Severity.WARNING, source.name(), "what the source "
                        + source.name() + " writes contradicts itself, so nothing is ever written"));
            }
        }
    }

    private static boolean isDead(Subject subject, Role role, Output output) {
        return output instanceof Output.Write(boolean fresh, Expression expression)
                && !Subject.unlessTooHard(() -> subject.memory().recall(new Dead(role), () -> Satisfiability.of(
                        subject.formulas().of(expression), subject.formulas()))).orElse(true);
    }
}
