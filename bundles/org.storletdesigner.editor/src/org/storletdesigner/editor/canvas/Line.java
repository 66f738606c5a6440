package org.storletdesigner.editor.canvas;

import java.util.Comparator;
import java.util.List;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.lines.LineLook.Change;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * A line on the canvas: one edge, or all edges between two boxes of which at least one is a collapsed storlet.
 *
 * @param key the ids of the two boxes between which it is drawn
 * @param edges in the order of the graph
 * @param merged whether an end stands for more than the handlers of the edges
 * @param ring whether it belongs to a ring of boxes that is no ring of handlers
 * @param change whether a previewed change would bring it or take it away
 */
public record Line(EdgeKey key, List<Edge> edges, boolean merged, boolean ring, Change change) {
    public Line {
        edges = List.copyOf(edges);
    }

    /** The strongest verdict of its edges. */
    public Verdict verdict() {
        return edges.stream().map(Edge::verdict).min(Comparator.comparingInt(Line::weakness)).orElseThrow();
    }

    public List<EdgeKey> edgeKeys() {
        return edges.stream().map(EdgeKey::of).toList();
    }

    Line inFalseRing() {
        return new Line(key, edges, merged, true, change);
    }

    Line changed(Change wanted) {
        return new Line(key, edges, merged, ring, wanted);
    }

    private static int weakness(Verdict verdict) {
        return switch (verdict) {
            case COMPLETE -> 0;
            case POSSIBLE -> 1;
            case PARTIAL -> 2;
            case UNDECIDED -> 3;
            case IRRELEVANT -> 4;
        };
    }
}
