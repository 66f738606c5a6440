package org.storletdesigner.analysis;

import java.util.List;
import org.storletdesigner.analysis.finding.Slip;
import org.storletdesigner.analysis.live.LiveGraph;
import org.storletdesigner.analysis.live.Pulse;
import org.storletdesigner.analysis.memory.Memory;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.limit.Limits;

/**
 * Analyses one workflow over and over while it is edited, and works out only what an edit can have changed; what it gives
 * equals what a new {@link Analyzer} gives. Snapshots may come in any order, since to undo is to go back to a former one.
 * Not thread-safe: confine it to one thread, or to one job at a time.
 */
public final class LiveAnalyzer {
    private final Analyzer analyzer;
    private final LiveGraph graph;
    private final Memory memory = new Memory();

    /** Has languages of its own, which go with it. */
    public LiveAnalyzer(Limits limits) {
        this(Analyzer.ofOneDocument(limits));
    }

    /** Shares the languages that an analyzer has met. */
    public LiveAnalyzer(Analyzer analyzer) {
        this.analyzer = analyzer;
        graph = new LiveGraph(analyzer.formulas());
    }

    /**
     * The graph alone; only handlers that changed are compared with the others.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it; the next call is right again
     */
    public TriggerGraph graph(Workflow workflow, Progress progress) {
        Pulse pulse = new Pulse(progress);
        return pulse.during(() -> graph.of(workflow, pulse));
    }

    /**
     * The graph and the findings of a workflow.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it; the next call is right again
     */
    public Analysis analyze(Workflow workflow, Progress progress) {
        return analyze(graph(workflow, progress), progress);
    }

    /**
     * A graph that {@link #graph} gave, with its findings.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it; the next call is right again
     */
    public Analysis analyze(TriggerGraph triggers, Progress progress) {
        Pulse pulse = new Pulse(progress);
        return pulse.during(() -> analyzer.findings(triggers, graph.castOf(triggers), memory, pulse));
    }

    /** For each finding about an unknown key or value the names that may have been meant. */
    public List<Slip> slips(Workflow workflow) {
        return analyzer.slips(workflow);
    }

    /** How many answers are remembered for the next edit. */
    int remembered() {
        return memory.size() + graph.size();
    }
}
