package org.storletdesigner.snapshot.gml;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.snapshot.graph.Drawing;
import org.storletdesigner.snapshot.graph.FlatNodes;
import org.storletdesigner.snapshot.look.VisibleText;

/**
 * Writes a workflow as GML (M. Himsolt, GML: A portable Graph File Format, 1997): ASCII, other characters as the
 * references of HTML, every node with a label of its own. GML has no clusters: a node names its storlet as
 * {@code cluster}. Equal drawings give equal bytes.
 */
public final class GmlWriter {
    private final Appendable out;
    private final Map<String, Integer> numbers = new HashMap<>();

    private GmlWriter(Appendable out) {
        this.out = out;
    }

    /** Writes the graph with the whole document. */
    public static void write(Drawing drawing, Appendable out) throws IOException {
        new GmlWriter(out).graph(drawing);
    }

    private void graph(Drawing drawing) throws IOException {
        line("graph [");
        line("  directed 1");
        text("  ", "label", drawing.label());
        data("  ", drawing.data());
        data("  ", FlatNodes.clusterData(drawing));
        List<FlatNodes.Entry> nodes = FlatNodes.of(drawing);
        for (FlatNodes.Entry node : nodes) {
            numbers.put(node.id(), numbers.size());
            node(node);
        }
        for (Drawing.Link link : drawing.links()) {
            link(link);
        }
        line("]");
    }

    private void node(FlatNodes.Entry node) throws IOException {
        line("  node [");
        line("    id " + numbers.get(node.id()));
        text("    ", "label", node.label());
        texts(node.attributes());
        data("    ", node.data());
        line("  ]");
    }

    private void link(Drawing.Link link) throws IOException {
        line("  edge [");
        line("    source " + numbers.get(link.from()));
        line("    target " + numbers.get(link.to()));
        texts(link.facts());
        data("    ", link.data());
        line("  ]");
    }

    private void texts(Map<String, String> facts) throws IOException {
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            text("    ", fact.getKey(), fact.getValue());
        }
    }

    private void text(String indent, String name, String value) throws IOException {
        line(indent + name + " \"" + GmlText.escaped(VisibleText.of(value)) + '"');
    }

    private void data(String indent, Map<String, String> data) throws IOException {
        for (Map.Entry<String, String> entry : data.entrySet()) {
            line(indent + entry.getKey() + " \"" + entry.getValue() + '"');
        }
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
