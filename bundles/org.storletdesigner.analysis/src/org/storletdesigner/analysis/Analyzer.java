package org.storletdesigner.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.storletdesigner.analysis.check.Check;
import org.storletdesigner.analysis.check.Components;
import org.storletdesigner.analysis.check.CycleCheck;
import org.storletdesigner.analysis.check.DeadOutputCheck;
import org.storletdesigner.analysis.check.ExpectationCheck;
import org.storletdesigner.analysis.check.OverlapCheck;
import org.storletdesigner.analysis.check.Permits;
import org.storletdesigner.analysis.check.ShortcutCheck;
import org.storletdesigner.analysis.check.StarvingCheck;
import org.storletdesigner.analysis.check.Subject;
import org.storletdesigner.analysis.check.UndecidedCheck;
import org.storletdesigner.analysis.check.UnknownKeyCheck;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.walk.Possibilities;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.language.Limits;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.table.VerdictTable;
import org.storletdesigner.logic.table.VerdictTables;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.VerdictEngine;
import org.storletdesigner.logic.verdict.Writer;

/** Analyses workflows. Thread-safe; keeps no workflow, only the languages of expressions that it has met. */
public final class Analyzer {
    private static final List<Check> CHECKS =
            List.of(new CycleCheck(), new ShortcutCheck(), new OverlapCheck(), new StarvingCheck(), new DeadOutputCheck(),
                    new UnknownKeyCheck(), new ExpectationCheck(), new UndecidedCheck());

    private final Formulas formulas;
    private final VerdictEngine engine;

    public Analyzer(Limits limits) {
        formulas = new Formulas(limits);
        engine = VerdictEngine.create(formulas);
    }

    /**
     * The graph and the findings of a workflow.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it
     */
    public Analysis analyze(Workflow workflow, Progress progress) {
        TriggerGraph graph = graph(workflow, progress);
        Components components = new Components(graph);
        Subject subject = new Subject(graph, components, new Possibilities(graph, formulas), formulas, progress);
        List<Finding> findings = new ArrayList<>(workflow.faults());
        CHECKS.forEach(check -> check.run(subject, findings::add));
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::rule)
                .thenComparing(finding -> String.join("\n", finding.handlers())));
        return new Analysis(graph, Permits.apply(workflow, findings), components.isTruncated());
    }

    /**
     * The graph alone.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it
     */
    public TriggerGraph graph(Workflow workflow, Progress progress) {
        return new TriggerGraph(workflow, edges(workflow, progress));
    }

    /** Why one handler triggers another, or does not. */
    public Answer explain(Handler from, Handler to, StoreRules rules) {
        return engine.explain(writer(from), reader(to), rules);
    }

    private List<Edge> edges(Workflow workflow, Progress progress) {
        List<Handler> handlers = workflow.handlers().stream().sorted(Comparator.comparing(Handler::name)).toList();
        VerdictTable table = VerdictTables.of(handlers.stream().map(Analyzer::writer).toList(),
                handlers.stream().map(Analyzer::reader).toList(), workflow.rules(), formulas,
                done -> progress.report("Comparing handlers", done, handlers.size()));
        List<Edge> edges = new ArrayList<>();
        for (int to = 0; to < handlers.size(); to++) {
            addColumn(handlers, handlers.get(to), table.columns().get(to), workflow.rules(), edges);
        }
        edges.sort(Comparator.comparing((Edge edge) -> edge.from().name()).thenComparing(edge -> edge.to().name()));
        return edges;
    }

    private void addColumn(List<Handler> handlers, Handler to, VerdictTable.Column column, StoreRules rules,
            List<Edge> edges) {
        for (int i = 0; i < column.writers().length; i++) {
            Handler from = handlers.get(column.writers()[i]);
            edges.add(new Edge(from, to, column.verdicts()[i], () -> explain(from, to, rules)));
        }
    }

    private static Writer writer(Handler handler) {
        return new Writer(handler.output(), handler.condition());
    }

    private static Reader reader(Handler handler) {
        return new Reader(handler.trigger().condition(), handler.extra(), handler.events());
    }
}
