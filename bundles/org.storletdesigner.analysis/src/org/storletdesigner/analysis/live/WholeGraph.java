package org.storletdesigner.analysis.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.table.VerdictLine;
import org.storletdesigner.logic.table.VerdictTable;
import org.storletdesigner.logic.table.VerdictTables;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.VerdictEngine;

/** Makes trigger graphs from nothing, all pairs at once. */
public final class WholeGraph {
    private WholeGraph() { }

    /**
     * The graph of a workflow.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it
     */
    public static TriggerGraph of(Workflow workflow, Formulas formulas, Progress progress) {
        List<Handler> handlers = workflow.handlers().stream().sorted(Comparator.comparing(Handler::name)).toList();
        VerdictTable table = VerdictTables.of(handlers.stream().map(LiveNode::writer).toList(),
                handlers.stream().map(LiveNode::reader).toList(), workflow.rules(), formulas,
                done -> progress.report(LiveVerdicts.TASK, done, handlers.size()));
        VerdictEngine engine = VerdictEngine.create(formulas);
        List<Edge> edges = new ArrayList<>();
        for (int to = 0; to < handlers.size(); to++) {
            addColumn(handlers, handlers.get(to), table.columns().get(to), workflow.rules(), engine, edges);
        }
        edges.sort(Comparator.comparing((Edge edge) -> edge.from().name()).thenComparing(edge -> edge.to().name()));
        return new TriggerGraph(workflow, edges);
    }

    private static void addColumn(List<Handler> handlers, Handler to, VerdictLine column, StoreRules rules,
            VerdictEngine engine, List<Edge> edges) {
        for (int i = 0; i < column.size(); i++) {
            Handler from = handlers.get(column.handler(i));
            edges.add(new Edge(from, to, column.verdict(i),
                    new Reason(engine, LiveNode.writer(from), LiveNode.reader(to), rules)));
        }
    }
}
