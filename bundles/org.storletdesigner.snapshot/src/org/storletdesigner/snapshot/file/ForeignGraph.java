package org.storletdesigner.snapshot.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.HandlerName;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.snapshot.graph.ReadGraph;
import org.storletdesigner.snapshot.item.Remark;

/** A graph of another program as a workflow: its clusters as storlets, its nodes as handlers without expressions. */
final class ForeignGraph {
    private static final int LONGEST_NAME = 200;
    private static final String GEPHI_LABEL = "Edge Label";

    private final ReadGraph graph;
    private final Map<String, Set<String>> taken = new HashMap<>();
    private final Map<String, String> storlets = new LinkedHashMap<>();
    private final Map<String, List<String>> handlers = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private ForeignGraph(ReadGraph graph) {
        this.graph = graph;
    }

    /** With remarks about what was read, to which those about edges that lead nowhere are added. */
    static Snapshot of(ReadGraph graph, List<Remark> remarks, List<FileFormatException> faults) {
        ForeignGraph foreign = new ForeignGraph(graph);
        Workflow workflow = foreign.workflow();
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(foreign.loose());
        return new Snapshot(workflow, Condition.FOREIGN, all, faults, foreign.edges());
    }

    private Workflow workflow() {
        String name = name(graph.attributes(), "graph");
        graph.clusters().forEach(cluster -> storlet(cluster.id(), name(cluster.attributes(), cluster.id())));
        for (ReadGraph.Node node : graph.nodes()) {
            String storlet = storlet(node.cluster().orElse(""), name);
            String handler = free(storlet, name(node.attributes(), node.id()));
            handlers.get(storlet).add(handler);
            names.put(node.id(), new HandlerName(storlet, handler).text());
        }
        WorkflowBuilder workflow = WorkflowBuilder.named(name);
        handlers.forEach((storlet, inside) -> workflow.storlet(storlet, definition -> define(definition, inside)));
        return workflow.build();
    }

    private static DefinitionBuilder define(DefinitionBuilder definition, List<String> handlers) {
        handlers.forEach(handler -> definition.handler(handler, "", ""));
        return definition;
    }

    /** The storlet of a cluster; nodes outside of all clusters stand in one that is called as the graph is. */
    private String storlet(String cluster, String wanted) {
        return storlets.computeIfAbsent(cluster, none -> {
            String name = free("", wanted);
            handlers.put(name, new ArrayList<>());
            return name;
        });
    }

    private String free(String among, String wanted) {
        Set<String> used = taken.computeIfAbsent(among, none -> new HashSet<>());
        String name = wanted;
        for (int number = 2; !used.add(name); number++) {
            name = wanted + " " + number;
        }
        return name;
    }

    private List<DrawnEdge> edges() {
        return graph.arcs().stream().filter(arc -> !isLoose(arc)).map(arc -> new DrawnEdge(names.get(arc.source()),
                names.get(arc.target()),
                line(arc.attributes().getOrDefault("label", arc.attributes().getOrDefault(GEPHI_LABEL, ""))))).toList();
    }

    private boolean isLoose(ReadGraph.Arc arc) {
        return !names.containsKey(arc.source()) || !names.containsKey(arc.target());
    }

    private List<Remark> loose() {
        List<ReadGraph.Arc> loose = graph.arcs().stream().filter(this::isLoose).toList();
        return Few.leftOut(loose, this::loose, "more edge", "left out for the same reason").toList();
    }

    private Remark loose(ReadGraph.Arc arc) {
        String end = names.containsKey(arc.source()) ? arc.target() : arc.source();
        return new Remark(Remark.Kind.LEFT_OUT, "the edge from '" + line(arc.source()) + "' to '" + line(arc.target())
                + "'", "'" + line(end) + "' is a group, or no node of this file");
    }

    private static String name(Map<String, String> attributes, String id) {
        String label = attributes.getOrDefault("label", attributes.getOrDefault("name", id));
        String name = line(label.equals("\\N") ? id : label);
        return name.isBlank() ? line(id).isBlank() ? "unnamed" : line(id) : name;
    }

    /** One line of it: Graphviz writes line ends as {@code \n}, {@code \l} and {@code \r}. */
    private static String line(String label) {
        String line = label.replaceAll("\\\\[nlr]", " ").replaceAll("\\s+", " ").replace("\\\\", "\\").strip();
        return line.length() <= LONGEST_NAME ? line : line.substring(0, line.offsetByCodePoints(0,
                line.codePointCount(0, LONGEST_NAME)));
    }
}
