package org.storletdesigner.snapshot.graphml;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storletdesigner.snapshot.graph.Drawing;
import org.storletdesigner.snapshot.graph.FlatNodes;
import org.storletdesigner.snapshot.look.VisibleText;

/**
 * Writes a workflow as GraphML (U. Brandes and others, GraphML Progress Report, 2002). Equal drawings give equal bytes;
 * to be stored as UTF-8.
 */
public final class GraphMlWriter {
    /** How storlets are written. */
    public enum Clusters {
        /** As an attribute of their nodes: every reader takes it. */
        FLAT,
        /** As graphs inside nodes: editors such as yEd draw them, but some readers lose what these graphs carry. */
        NESTED
    }

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final Appendable out;
    private final Drawing drawing;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, FlatNodes.Entry> entries = new LinkedHashMap<>();

    private GraphMlWriter(Drawing drawing, Appendable out) {
        this.drawing = drawing;
        this.out = out;
        FlatNodes.of(drawing).forEach(entry -> entries.put(entry.id(), entry));
    }

    /** Writes the graph with the whole document. */
    public static void write(Drawing drawing, Clusters clusters, Appendable out) throws IOException {
        new GraphMlWriter(drawing, out).file(clusters);
    }

    private void file(Clusters clusters) throws IOException {
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<graphml xmlns=\"" + NAMESPACE + "\">");
        Map<String, String> graphData = new LinkedHashMap<>(drawing.data());
        if (clusters == Clusters.FLAT) {
            graphData.putAll(FlatNodes.clusterData(drawing));
        }
        declareKeys(graphData.keySet(), clusters);
        line("  <graph id=\"workflow\" edgedefault=\"directed\">");
        text("    ", "graph", "label", drawing.label());
        data("    ", "graph", graphData);
        switch (clusters) {
            case FLAT -> nodes(List.copyOf(entries.values()), "    ");
            case NESTED -> nested();
        }
        for (Drawing.Link link : drawing.links()) {
            link(link);
        }
        line("  </graph>");
        line("</graphml>");
    }

    // ---- keys

    private void declareKeys(Set<String> graphNames, Clusters clusters) throws IOException {
        Set<String> ofGraph = new LinkedHashSet<>(List.of("label"));
        ofGraph.addAll(graphNames);
        Set<String> ofNodes = new LinkedHashSet<>(List.of("label"));
        if (clusters == Clusters.NESTED) {
            drawing.clusters().forEach(cluster -> ofNodes.addAll(cluster.data().keySet()));
        }
        entries.values().forEach(entry -> ofNodes.addAll(entry.attributes().keySet()));
        entries.values().forEach(entry -> ofNodes.addAll(entry.data().keySet()));
        Set<String> ofEdges = new LinkedHashSet<>();
        drawing.links().forEach(link -> ofEdges.addAll(link.facts().keySet()));
        drawing.links().forEach(link -> ofEdges.addAll(link.data().keySet()));
        declare("graph", ofGraph);
        declare("node", ofNodes);
        declare("edge", ofEdges);
    }

    private void declare(String element, Set<String> names) throws IOException {
        for (String name : names) {
            String key = "d" + keys.size();
            keys.put(element + " " + name, key);
            line("  <key id=\"" + key + "\" for=\"" + element + "\" attr.name=\"" + name + "\" attr.type=\"string\"/>");
        }
    }

    // ---- nodes and edges

    private void nodes(List<FlatNodes.Entry> nodes, String indent) throws IOException {
        for (FlatNodes.Entry node : nodes) {
            line(indent + "<node id=\"" + node.id() + "\">");
            text(indent + "  ", "node", "label", node.label());
            for (Map.Entry<String, String> fact : node.attributes().entrySet()) {
                text(indent + "  ", "node", fact.getKey(), fact.getValue());
            }
            data(indent + "  ", "node", node.data());
            line(indent + "</node>");
        }
    }

    private void nested() throws IOException {
        for (Drawing.Cluster cluster : drawing.clusters()) {
            line("    <node id=\"" + cluster.id() + "\">");
            text("      ", "node", "label", cluster.label());
            data("      ", "node", cluster.data());
            line("      <graph id=\"" + cluster.id() + ":\" edgedefault=\"directed\">");
            nodes(cluster.nodes().stream().map(node -> entries.get(node.id())).toList(), "        ");
            line("      </graph>");
            line("    </node>");
        }
        nodes(drawing.nodes().stream().map(node -> entries.get(node.id())).toList(), "    ");
    }

    private void link(Drawing.Link link) throws IOException {
        line("    <edge source=\"" + link.from() + "\" target=\"" + link.to() + "\">");
        for (Map.Entry<String, String> fact : link.facts().entrySet()) {
            text("      ", "edge", fact.getKey(), fact.getValue());
        }
        data("      ", "edge", link.data());
        line("    </edge>");
    }

    private void data(String indent, String element, Map<String, String> data) throws IOException {
        for (Map.Entry<String, String> entry : data.entrySet()) {
            text(indent, element, entry.getKey(), entry.getValue());
        }
    }

    private void text(String indent, String element, String name, String value) throws IOException {
        String visible = VisibleText.of(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        line(indent + "<data key=\"" + keys.get(element + " " + name) + "\">" + visible + "</data>");
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
