package org.storletdesigner.analysis.check;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.cycle.Components;
import org.storletdesigner.analysis.memory.Cast;
import org.storletdesigner.analysis.memory.Memory;
import org.storletdesigner.analysis.walk.JointFirings;
import org.storletdesigner.analysis.walk.Possibilities;
import org.storletdesigner.analysis.walk.Walks;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.solver.Formulas;

/** What checks look at, and what they may ask again without asking it twice. */
public record Subject(TriggerGraph graph, Components components, Possibilities possibilities, Cast cast,
        Formulas formulas, Memory memory, Progress progress) {

    public Workflow workflow() {
        return graph.workflow();
    }

    public JointFirings firings() {
        return new JointFirings(possibilities, cast, formulas, memory, workflow().rules());
    }

    /** @param task what is told while something is followed */
    public Walks walks(String task) {
        return new Walks(possibilities, formulas, memory, workflow().rules(), () -> progress.report(task, 0, 0));
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

    public static List<String> names(List<Handler> handlers) {
        return handlers.stream().map(Handler::name).toList();
    }
}
