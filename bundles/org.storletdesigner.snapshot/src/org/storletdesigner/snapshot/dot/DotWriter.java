package org.storletdesigner.snapshot.dot;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.snapshot.graph.Drawing;
import org.storletdesigner.snapshot.look.VerdictLook;
import org.storletdesigner.snapshot.look.VisibleText;

/**
 * Writes a workflow as a Graphviz file: storlets as clusters, handlers as nodes, edges with their verdict and reason,
 * and the whole document beside them. Texts that people read are shortened where they are long; the document is not.
 * To be stored as UTF-8; equal drawings give equal bytes.
 */
public final class DotWriter {
    /** What is written beside an edge. */
    public enum EdgeLabels {
        /** Nothing: the line's look tells the verdict. */
        NONE,
        /** The verdict's word. */
        VERDICT
    }

    private static final int MOST_OF_NAME = 60;
    private static final int MOST_OF_LINE = 48;
    private static final String TEXT = "#1A2530";

    private final Appendable out;
    private final EdgeLabels labels;

    private DotWriter(EdgeLabels labels, Appendable out) {
        this.out = out;
        this.labels = labels;
    }

    /** Writes the graph without labels beside its edges. */
    public static void write(Drawing drawing, Appendable out) throws IOException {
        write(drawing, EdgeLabels.NONE, out);
    }

    /** Writes the graph. */
    public static void write(Drawing drawing, EdgeLabels labels, Appendable out) throws IOException {
        new DotWriter(labels, out).graph(drawing);
    }

    private void graph(Drawing drawing) throws IOException {
        line("digraph workflow {");
        line("  graph " + graphAttributes(drawing) + ";");
        line("  node [shape=box, style=\"rounded,filled\", fillcolor=\"#FFFFFF\", color=\"#66788C\", "
                + "fontname=\"Arial\", fontsize=11, fontcolor=\"" + TEXT + "\"];");
        line("  edge [fontname=\"Arial\", fontsize=10];");
        for (Drawing.Cluster cluster : drawing.clusters()) {
            cluster(cluster);
        }
        for (Drawing.Node node : drawing.nodes()) {
            line("  " + id(node.kind(), node.id()) + " " + attributes(node) + ";");
        }
        for (Drawing.Link link : drawing.links()) {
            line("  " + id(Drawing.Kind.HANDLER, link.from()) + " -> " + id(Drawing.Kind.HANDLER, link.to()) + " "
                    + attributes(link) + ";");
        }
        line("}");
    }

    private static Attributes graphAttributes(Drawing drawing) {
        String name = VisibleText.of(drawing.label(), MOST_OF_NAME);
        boolean empty = drawing.clusters().stream().allMatch(cluster -> cluster.nodes().isEmpty());
        return data(drawing.data(), new Attributes().word("rankdir", "LR").word("charset", "UTF-8")
                .word("fontname", "Arial").word("labelloc", "t")
                .lines("label", empty ? List.of(name, "There are no handlers yet.") : List.of(name)));
    }

    private void cluster(Drawing.Cluster cluster) throws IOException {
        line("  subgraph " + DotText.id("cluster_", cluster.id()) + " {");
        line("    graph " + data(cluster.data(), new Attributes()
                .text("label", VisibleText.of(cluster.label(), MOST_OF_NAME)).tooltip(List.of(cluster.label()))
                .word("style", "rounded,filled").word("fillcolor", "#F1F5F9").word("color", "#B4C0CE")
                .word("fontcolor", TEXT)) + ";");
        for (Drawing.Node node : cluster.nodes()) {
            line("    " + id(node.kind(), node.id()) + " " + attributes(node) + ";");
        }
        line("  }");
    }

    private static String id(Drawing.Kind kind, String id) {
        return DotText.id(switch (kind) {
            case HANDLER -> "handler_";
            case SOURCE -> "source_";
            case NOTE -> "note_";
        }, id);
    }

    private static Attributes attributes(Drawing.Node node) {
        Attributes attributes = new Attributes().lines("label", label(node));
        node.facts().forEach(attributes::text);
        attributes.tooltip(node.tooltip());
        switch (node.kind()) {
            case HANDLER -> { } // the usual box
            case SOURCE -> attributes.word("shape", "cds").word("style", "filled");
            case NOTE -> attributes.word("shape", "note").word("style", "filled").word("fillcolor", "#FFF8DC");
        }
        if (node.faint()) {
            attributes.word("style", "rounded,filled,dashed");
        }
        node.mark().ifPresent(severity -> attributes
                .word("color", severity == Severity.ERROR ? "#B3261E" : "#8A5A00").word("penwidth", "2"));
        return data(node.data(), attributes);
    }

    /** The first line is a name, the others are expressions. */
    private static List<String> label(Drawing.Node node) {
        return node.label().stream().limit(12).map(line -> VisibleText.of(line,
                line.equals(node.label().get(0)) ? MOST_OF_NAME : MOST_OF_LINE)).toList();
    }

    private Attributes attributes(Drawing.Link link) {
        Attributes attributes = new Attributes();
        link.facts().forEach(attributes::text);
        attributes.tooltip(link.tooltip());
        line(link.look(), attributes);
        attributes.word("penwidth", link.onCycle() ? "2.8" : "1.3");
        switch (labels) {
            case NONE -> { } // the line says it
            case VERDICT -> attributes.word("label", link.look().word()).word("fontcolor", link.look().colour());
        }
        return data(link.data(), attributes);
    }

    /** Graphviz knows no line of dots and dashes, so doubt is drawn as two lines with an open head. */
    private static void line(VerdictLook look, Attributes attributes) {
        switch (look) {
            case COMPLETE -> attributes.word("style", "solid").word("color", look.colour());
            case POSSIBLE -> attributes.word("style", "dashed").word("color", look.colour());
            case PARTIAL -> attributes.word("style", "dotted").word("color", look.colour());
            case UNDECIDED -> attributes.word("style", "dashed").word("color", look.colour() + ":" + look.colour())
                    .word("arrowhead", "empty");
        }
    }

    private static Attributes data(Map<String, String> data, Attributes attributes) {
        data.forEach(attributes::word);
        return attributes;
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
