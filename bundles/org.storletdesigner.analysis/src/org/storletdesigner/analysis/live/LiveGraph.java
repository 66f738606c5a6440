package org.storletdesigner.analysis.live;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.memory.Cast;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Source;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.verdict.StoreRules;

/**
 * The trigger graph of the workflow that was seen last, from which that of the next one is made: handlers whose
 * expressions or events changed are compared with all others, and no other pair is. Not thread-safe.
 */
public final class LiveGraph {
    private final Formulas formulas;
    private final LiveVerdicts verdicts;
    private final Map<String, LiveNode> nodes = new LinkedHashMap<>();
    private final Map<Output, LiveNode> sources = new LinkedHashMap<>();
    private StoreRules rules;
    private Workflow seen;
    private TriggerGraph last;
    private Cast cast;

    public LiveGraph(Formulas formulas) {
        this.formulas = formulas;
        verdicts = new LiveVerdicts(formulas);
    }

    /**
     * The graph of a workflow. Its handlers and edges are the objects of the graph before where nothing about them
     * changed. Where {@code progress} stops the work, the next call begins anew.
     */
    public TriggerGraph of(Workflow given, Progress progress) {
        if (last == null || given != seen && given != last.workflow()) {
            last = null;
            seen = given;
            Workflow workflow = withKnownHandlers(given);
            boolean sound = areTold(workflow, Handler::id) && areTold(workflow, Handler::name);
            last = sound ? updated(workflow, progress) : WholeGraph.of(workflow, formulas, progress);
            cast = sound ? cast(workflow) : Cast.of(workflow);
        }
        return last;
    }

    /** Who acts in the workflow of a graph; strangers, unless it is the graph that was made last. */
    public Cast castOf(TriggerGraph graph) {
        return graph == last ? cast : Cast.of(graph.workflow());
    }

    /** How many handlers and sources are remembered, and places for them. */
    public int size() {
        return nodes.size() + sources.size() + verdicts.size();
    }

    /** Whether no two handlers have the same id, or name: a document that is right has no such two. */
    private static boolean areTold(Workflow workflow, Function<Handler, String> apart) {
        Set<String> met = new HashSet<>();
        return workflow.handlers().stream().allMatch(handler -> met.add(apart.apply(handler)));
    }

    /** The same workflow, in which a handler that did not change is the object that it was. */
    private Workflow withKnownHandlers(Workflow given) {
        List<Handler> handlers = given.handlers().stream().map(this::known).toList();
        return new Workflow(given.name(), given.revision(), given.rules(), handlers, given.sources(), given.unlinked(),
                given.rejected(), given.faults(), given.notes(), given.expectations(), given.permits());
    }

    private Handler known(Handler handler) {
        LiveNode node = nodes.get(handler.id());
        return node != null && node.handler().equals(handler) ? node.handler() : handler;
    }

    private TriggerGraph updated(Workflow workflow, Progress progress) {
        if (!workflow.rules().equals(rules)) {
            clear(workflow.rules());
        }
        try {
            update(workflow, progress);
        } catch (RuntimeException stopped) {
            clear(workflow.rules());
            throw stopped;
        }
        return new TriggerGraph(workflow, edges(workflow), arrivals(workflow));
    }

    private void clear(StoreRules newRules) {
        nodes.clear();
        sources.clear();
        rules = newRules;
        verdicts.clear(rules);
    }

    private void update(Workflow workflow, Progress progress) {
        unlinkMissing(workflow);
        List<LiveNode> fresh = new ArrayList<>();
        workflow.handlers().stream().filter(handler -> !nodes.containsKey(handler.id()))
                .forEach(handler -> fresh.add(LiveNode.of(handler)));
        Map<Output, LiveNode> freshSources = freshSources(workflow);
        List<LiveNode> all = new ArrayList<>(fresh);
        all.addAll(freshSources.values());
        if (!all.isEmpty()) {
            verdicts.link(all, progress);
            fresh.forEach(node -> nodes.put(node.handler().id(), node));
            sources.putAll(freshSources);
        }
    }

    private void unlinkMissing(Workflow workflow) {
        Set<LiveNode> kept = new HashSet<>();
        workflow.handlers().forEach(handler -> {
            LiveNode node = nodes.get(handler.id());
            if (node != null && node.behavesLike(handler)) {
                node.become(handler);
                kept.add(node);
            }
        });
        workflow.sources().stream().map(Source::output).filter(sources::containsKey).map(sources::get)
                .forEach(kept::add);
        unlinkOthers(nodes.values(), kept);
        unlinkOthers(sources.values(), kept);
    }

    private void unlinkOthers(Collection<LiveNode> all, Set<LiveNode> kept) {
        all.removeIf(node -> {
            boolean gone = !kept.contains(node);
            if (gone) {
                verdicts.unlink(node);
            }
            return gone;
        });
    }

    private Map<Output, LiveNode> freshSources(Workflow workflow) {
        Map<Output, LiveNode> fresh = new LinkedHashMap<>();
        workflow.sources().stream().filter(source -> !sources.containsKey(source.output()))
                .forEach(source -> fresh.computeIfAbsent(source.output(), any -> LiveNode.of(source)));
        return fresh;
    }

    private List<Edge> edges(Workflow workflow) {
        List<LiveNode> sorted = workflow.handlers().stream().sorted(Comparator.comparing(Handler::name))
                .map(handler -> nodes.get(handler.id())).toList();
        for (int place = 0; place < sorted.size(); place++) {
            sorted.get(place).put(place);
        }
        List<Edge> edges = new ArrayList<>();
        sorted.forEach(node -> edges.addAll(node.edges()));
        return edges;
    }

    private List<Edge> arrivals(Workflow workflow) {
        return workflow.sources().stream().sorted(Comparator.comparing(Source::name).thenComparing(Source::id))
                .flatMap(source -> sources.get(source.output()).arrivals(source).stream()).toList();
    }

    private Cast cast(Workflow workflow) {
        Cast made = new Cast();
        workflow.handlers().forEach(handler -> made.add(handler, nodes.get(handler.id()).role()));
        for (Source source : workflow.sources()) {
            LiveNode node = sources.get(source.output());
            BitSet fired = new BitSet();
            node.after().forEach(to -> fired.set(made.number(to.handler())));
            made.add(source, node.role(), fired);
        }
        return made;
    }
}
