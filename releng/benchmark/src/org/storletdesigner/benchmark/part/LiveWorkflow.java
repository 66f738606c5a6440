package org.storletdesigner.benchmark.part;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.LiveAnalyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.benchmark.workload.Rule;
import org.storletdesigner.benchmark.workload.Rules.Edit;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.StoreRules;

/** A workflow that is edited while it is analysed. */
final class LiveWorkflow {
    private final List<Handler> handlers = new ArrayList<>();
    private final LiveAnalyzer analyzer = new LiveAnalyzer(Limits.DEFAULT);
    private long revision;

    LiveWorkflow(List<Rule> rules) {
        for (Rule rule : rules) {
            handlers.add(handler(handlers.size(), new Handlers.Text(rule)));
        }
    }

    private static Handler handler(int number, Handlers.Text text) {
        String name = "handler" + number;
        return new Handler(name, name + ".run", name, Reader.DEFAULT_EVENTS, Handlers.trigger(text), Expression.TRUE,
                Parser.output(text.output()).orThrow());
    }

    /** Gives a handler other texts, which are read. */
    void edit(Edit edit) {
        handlers.set(edit.handler(), handler(edit.handler(), new Handlers.Text(edit.rule())));
    }

    TriggerGraph graph() {
        return analyzer.graph(snapshot(), Progress.NONE);
    }

    Analysis analysis() {
        return analyzer.analyze(snapshot(), Progress.NONE);
    }

    private Workflow snapshot() {
        return new Workflow("benchmark", revision++, StoreRules.DEFAULT, handlers, List.of(), List.of(), List.of(),
                List.of(), List.of());
    }
}
