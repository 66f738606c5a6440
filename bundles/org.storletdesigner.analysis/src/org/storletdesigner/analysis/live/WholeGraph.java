package org.storletdesigner.analysis.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.table.VerdictLine;
import org.storletdesigner.logic.table.VerdictTable;
import org.storletdesigner.logic.table.VerdictTables;
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
        List<LiveNode> nodes = Stream.concat(
                workflow.handlers().stream().sorted(Comparator.comparing(Handler::name)).map(LiveNode::of),
                workflow.sources().stream().map(LiveNode::of)).toList();
        VerdictTable table = VerdictTables.of(nodes.stream().map(LiveNode::writer).toList(),
                nodes.stream().map(LiveNode::reader).toList(), workflow.rules(), formulas,
                done -> progress.report(LiveVerdicts.TASK, done, nodes.size()));
        Columns columns = new Columns(workflow, nodes, VerdictEngine.create(formulas));
        for (int to = 0; to < workflow.handlers().size(); to++) {
            columns.add(nodes.get(to), table.columns().get(to));
        }
        return columns.graph();
    }

    /** The table, read column by column: what triggers one handler after the other. */
    private static final class Columns {
        private static final Comparator<Edge> BY_NAME = Comparator.comparing((Edge edge) -> edge.from().name())
                .thenComparing(edge -> edge.to().name());

        private final Workflow workflow;
        private final List<LiveNode> nodes;
        private final VerdictEngine engine;
        private final List<Edge> edges = new ArrayList<>();
        private final List<Edge> arrivals = new ArrayList<>();

        Columns(Workflow workflow, List<LiveNode> nodes, VerdictEngine engine) {
            this.workflow = workflow;
            this.nodes = nodes;
            this.engine = engine;
        }

        void add(LiveNode to, VerdictLine column) {
            int handlers = workflow.handlers().size();
            for (int i = 0; i < column.size(); i++) {
                int number = column.handler(i);
                LiveNode from = nodes.get(number);
                Reason reason = new Reason(engine, from.writer(), to.reader(), workflow.rules());
                if (number < handlers) {
                    edges.add(new Edge(from.handler(), to.handler(), column.verdict(i), reason));
                } else {
                    Handler source = workflow.sources().get(number - handlers).beginning();
                    arrivals.add(new Edge(source, to.handler(), column.verdict(i), reason));
                }
            }
        }

        TriggerGraph graph() {
            edges.sort(BY_NAME);
            arrivals.sort(Comparator.comparing((Edge edge) -> edge.from().name()).thenComparing(edge -> edge.from().id())
                    .thenComparing(edge -> edge.to().name()));
            return new TriggerGraph(workflow, edges, arrivals);
        }
    }
}
