package org.storletdesigner.analysis.check;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.walk.Possibilities;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.language.BudgetExceeded;
import org.storletdesigner.logic.solver.Formulas;

/** What checks look at. */
public record Subject(TriggerGraph graph, Components components, Possibilities possibilities, Formulas formulas,
        Progress progress) {

    public Workflow workflow() {
        return graph.workflow();
    }

    /** Something that may be too hard. */
    public interface Question<T> {
        T ask();
    }

    /** The answer, or nothing when it takes more than the budget. */
    public static <T> Optional<T> unlessTooHard(Question<T> question) {
        try {
            return Optional.of(question.ask());
        } catch (BudgetExceeded e) {
            return Optional.empty();
        }
    }

    static List<String> names(List<Handler> handlers) {
        return handlers.stream().map(Handler::name).toList();
    }
}
