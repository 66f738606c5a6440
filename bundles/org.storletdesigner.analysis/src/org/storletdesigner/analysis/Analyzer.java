package org.storletdesigner.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.storletdesigner.analysis.check.Check;
import org.storletdesigner.analysis.check.CycleCheck;
import org.storletdesigner.analysis.check.DeadOutputCheck;
import org.storletdesigner.analysis.check.ExpectationCheck;
import org.storletdesigner.analysis.check.Permits;
import org.storletdesigner.analysis.check.StarvingCheck;
import org.storletdesigner.analysis.check.Subject;
import org.storletdesigner.analysis.check.UndecidedCheck;
import org.storletdesigner.analysis.check.key.UnknownKeyCheck;
import org.storletdesigner.analysis.check.together.OverlapCheck;
import org.storletdesigner.analysis.check.together.ShortcutCheck;
import org.storletdesigner.analysis.cycle.Components;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Slip;
import org.storletdesigner.analysis.live.Pulse;
import org.storletdesigner.analysis.live.WholeGraph;
import org.storletdesigner.analysis.memory.Cast;
import org.storletdesigner.analysis.memory.Memory;
import org.storletdesigner.analysis.walk.Possibilities;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formulas;
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

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule).thenComparing(finding -> String.join("\n", finding.handlers()));

    private final Formulas formulas;

    public Analyzer(Limits limits) {
        this(new Formulas(limits));
    }

    /** For one document that is open for long: remembers some ten megabytes at most, where others take hundreds. */
    public static Analyzer ofOneDocument(Limits limits) {
        return new Analyzer(Formulas.ofOneDocument(limits));
    }

    Analyzer(Formulas formulas) {
        this.formulas = formulas;
    }

    Formulas formulas() {
        return formulas;
    }

    /**
     * The graph and the findings of a workflow.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it
     */
    public Analysis analyze(Workflow workflow, Progress progress) {
        return new LiveAnalyzer(this).analyze(workflow, progress);
    }

    /**
     * The graph alone.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it
     */
    public TriggerGraph graph(Workflow workflow, Progress progress) {
        Pulse pulse = new Pulse(progress);
        return pulse.during(() -> WholeGraph.of(workflow, formulas, pulse));
    }

    /** The findings of a graph, which depend on it and on nothing else; what is remembered only makes it faster. */
    Analysis findings(TriggerGraph graph, Cast cast, Memory memory, Progress progress) {
        memory.begin();
        Components components = new Components(graph);
        Subject subject = new Subject(graph, components, new Possibilities(graph, cast, formulas, memory, progress), cast,
                formulas, memory, progress);
        List<Finding> findings = new ArrayList<>(graph.workflow().faults());
        CHECKS.forEach(check -> check.run(subject, findings::add));
        findings.sort(GRAVEST_FIRST);
        return new Analysis(graph, Permits.apply(graph.workflow(), findings), components.isTruncated());
    }

    /** For each finding about an unknown key or value the names that may have been meant. */
    public List<Slip> slips(Workflow workflow) {
        return UnknownKeyCheck.slips(workflow, formulas);
    }

    /** Why one handler triggers another, or does not. */
    public Answer explain(Handler from, Handler to, StoreRules rules) {
        return VerdictEngine.create(formulas).explain(new Writer(from.output(), from.condition()),
                new Reader(to.trigger().condition(), to.extra(), to.events()), rules);
    }
}
