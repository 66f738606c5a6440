package org.storletdesigner.editor.design;

import org.storletdesigner.analysis.Edge;

/** The ids of the two handlers of an edge: what stays the same when its verdict or their names change. */
public record EdgeKey(String from, String to) {
    /** The key of an edge of the engine. */
    public static EdgeKey of(Edge edge) {
        return new EdgeKey(edge.from().id(), edge.to().id());
    }
}
