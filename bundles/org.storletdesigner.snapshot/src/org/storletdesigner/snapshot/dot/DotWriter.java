package org.storletdesigner.snapshot.dot;

import java.io.IOException;
import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.snapshot.look.Group;
import org.storletdesigner.snapshot.look.Group.Member;
import org.storletdesigner.snapshot.look.HandlerText;
import org.storletdesigner.snapshot.look.Marks;
import org.storletdesigner.snapshot.look.Tooltip;
import org.storletdesigner.snapshot.look.VerdictLook;
import org.storletdesigner.snapshot.look.VisibleText;

/**
 * Writes the trigger graph as a Graphviz file: storlets as clusters, handlers as nodes, edges with their verdict and
 * reason. A picture rather than a snapshot: long texts are shortened. It is to be stored as UTF-8; the same analysis
 * gives the same bytes.
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
    private final Marks marks;

    private DotWriter(Analysis analysis, EdgeLabels labels, Appendable out) {
        this.out = out;
        this.labels = labels;
        marks = new Marks(analysis);
    }

    /** Writes the graph without labels beside its edges. */
    public static void write(Analysis analysis, Appendable out) throws IOException {
        write(analysis, EdgeLabels.NONE, out);
    }

    /** Writes the graph. */
    public static void write(Analysis analysis, EdgeLabels labels, Appendable out) throws IOException {
        new DotWriter(analysis, labels, out).graph(analysis);
    }

    private void graph(Analysis analysis) throws IOException {
        line("digraph workflow {");
        line("  graph " + graphAttributes(analysis) + ";");
        line("  node [shape=box, style=\"rounded,filled\", fillcolor=\"#FFFFFF\", color=\"#66788C\", "
                + "fontname=\"Arial\", fontsize=11, fontcolor=\"" + TEXT + "\"];");
        line("  edge [fontname=\"Arial\", fontsize=10];");
        for (Group group : Group.of(analysis.workflow())) {
            cluster(group);
        }
        for (Edge edge : analysis.graph().edges()) {
            line("  " + id(edge.from()) + " -> " + id(edge.to()) + " " + attributes(edge) + ";");
        }
        line("}");
    }

    private static Attributes graphAttributes(Analysis analysis) {
        String name = VisibleText.of(analysis.workflow().name(), MOST_OF_NAME);
        boolean empty = analysis.workflow().handlers().isEmpty() && analysis.workflow().unlinked().isEmpty();
        return new Attributes().word("rankdir", "LR").word("charset", "UTF-8").word("fontname", "Arial")
                .word("labelloc", "t")
                .lines("label", empty ? List.of(name, "There are no handlers yet.") : List.of(name));
    }

    private void cluster(Group group) throws IOException {
        line("  subgraph " + DotText.id("cluster_", group.storlet()) + " {");
        line("    graph " + new Attributes().text("label", VisibleText.of(group.storlet(), MOST_OF_NAME))
                .tooltip(List.of(group.storlet())).word("style", "rounded,filled").word("fillcolor", "#F1F5F9")
                .word("color", "#B4C0CE").word("fontcolor", TEXT) + ";");
        for (Member member : group.members()) {
            line("    " + id(member.handler()) + " " + attributes(member) + ";");
        }
        line("  }");
    }

    private static String id(Handler handler) {
        return DotText.id("handler_", handler.id());
    }

    private Attributes attributes(Member member) {
        Attributes attributes = new Attributes().lines("label", label(member)).text("handler", member.name())
                .tooltip(Tooltip.of(member, marks));
        describe(member.handler(), attributes);
        if (!member.linked()) {
            attributes.word("style", "rounded,filled,dashed");
        }
        marks.of(member.name()).ifPresent(severity -> attributes.word("severity", severity.word())
                .word("color", severity == Severity.ERROR ? "#B3261E" : "#8A5A00").word("penwidth", "2"));
        return attributes;
    }

    private static List<String> label(Member member) {
        return List.of(VisibleText.of(member.label(), MOST_OF_NAME),
                "when " + VisibleText.of(HandlerText.when(member.handler()), MOST_OF_LINE),
                "then " + VisibleText.of(HandlerText.then(member.handler()), MOST_OF_LINE));
    }

    private static void describe(Handler handler, Attributes attributes) {
        attributes.text("trigger", HandlerText.when(handler)).text("output", HandlerText.then(handler));
    }

    private Attributes attributes(Edge edge) {
        VerdictLook look = VerdictLook.of(edge.verdict());
        Attributes attributes = new Attributes().word("verdict", look.word())
                .text("reason", edge.answer().sentence()).tooltip(Tooltip.of(edge));
        line(look, attributes);
        attributes.word("penwidth", marks.isOnCycle(edge) ? "2.8" : "1.3");
        switch (labels) {
            case NONE -> { } // the line says it
            case VERDICT -> attributes.word("label", look.word()).word("fontcolor", look.colour());
        }
        return attributes;
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

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
