package org.storletdesigner.analysis.reach;

import org.storletdesigner.analysis.Edge;

/** An edge as graph algorithms see it: compared by identity, since comparing expressions costs too much. */
final class Link {
    private final Edge edge;

    Link(Edge edge) {
        this.edge = edge;
    }

    Edge edge() {
        return edge;
    }
}
