package org.storletdesigner.analysis.check.together;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.analysis.check.Subject;
import org.storletdesigner.analysis.memory.Role;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.valueset.ValueSet;

/** Numbers outputs so that those that do the same have the same number; the others mostly have not. */
final class OutputKinds {
    private static final int TOO_HARD = -1;

    private record Kind(Role role) { }

    /** What outputs that do the same have in common. */
    private record Written(Class<?> act, boolean fresh, Map<String, ValueSet> values) { }

    private final int[] numbers;

    OutputKinds(Subject subject) {
        List<Handler> handlers = subject.workflow().handlers();
        Outputs outputs = new Outputs(subject.formulas());
        Map<Written, Integer> known = new HashMap<>();
        numbers = new int[handlers.size()];
        for (int i = 0; i < numbers.length; i++) {
            Handler handler = handlers.get(i);
            try {
                Written kind = subject.memory().recall(new Kind(subject.cast().role(handler)),
                        () -> kind(handler.output(), outputs));
                known.putIfAbsent(kind, known.size());
                numbers[i] = known.get(kind);
            } catch (BudgetExceeded e) {
                numbers[i] = TOO_HARD;
            }
        }
    }

    private static Written kind(Output output, Outputs outputs) {
        boolean fresh = output instanceof Output.Write(boolean another, Expression expression) && another;
        return new Written(output.getClass(), fresh, outputs.written(output));
    }

    /** Whether the outputs of two handlers, by their numbers in the workflow, may do the same. */
    boolean mayBeAlike(int one, int other) {
        return numbers[one] == numbers[other] || numbers[one] == TOO_HARD || numbers[other] == TOO_HARD;
    }
}
