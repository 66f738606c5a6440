package org.storletdesigner.analysis.check;

import java.util.List;
import java.util.function.Consumer;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.memory.Role;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.solver.Satisfiability;

/** Finds outputs that contradict themselves: their handlers run and write nothing. */
public final class DeadOutputCheck implements Check {
    private record Dead(Role role) { }

    @Override
    public void run(Subject subject, Consumer<Finding> findings) {
        for (Handler handler : subject.workflow().handlers()) {
            if (handler.output() instanceof Output.Write(boolean fresh, Expression expression)
                    && !hasCase(subject, subject.cast().role(handler), expression)) {
                findings.accept(Finding.of(Rule.DEAD_OUTPUT, Severity.WARNING, List.of(handler.name()), "",
                        "the output of " + handler.name() + " contradicts itself, so nothing is ever written"));
            }
        }
    }

    private static boolean hasCase(Subject subject, Role role, Expression expression) {
        return Subject.unlessTooHard(() -> subject.memory().recall(new Dead(role), () -> Satisfiability.of(
                subject.formulas().of(expression), subject.formulas()))).orElse(true);
    }
}
