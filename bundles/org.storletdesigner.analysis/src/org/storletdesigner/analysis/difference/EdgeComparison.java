package org.storletdesigner.analysis.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.difference.version.Pairing;
import org.storletdesigner.analysis.difference.version.PlacedHandler;
import org.storletdesigner.analysis.difference.version.Version;

/** Compares the edges of two versions, handlers being paired. */
final class EdgeComparison {
    private record Ends(String from, String to) { }

    private final Version before;
    private final Version after;
    private final Map<String, String> newId = new HashMap<>();

    EdgeComparison(Version before, Version after, Pairing<PlacedHandler> handlers) {
        this.before = before;
        this.after = after;
        handlers.pairs().forEach((now, old) -> newId.put(old.id(), now.id()));
    }

    List<EdgeChange> changes() {
        Map<Ends, Edge> gone = new LinkedHashMap<>();
        before.analysis().graph().edges().forEach(edge -> gone.put(renewed(edge), edge));
        List<EdgeChange> changes = new ArrayList<>();
        for (Edge edge : after.analysis().graph().edges()) {
            Edge old = gone.remove(new Ends(edge.from().id(), edge.to().id()));
            if (old == null || old.verdict() != edge.verdict()) {
                changes.add(new EdgeChange(edge.from().name(), edge.to().name(),
                        Optional.ofNullable(old).map(Edge::answer), Optional.of(edge.answer())));
            }
        }
        gone.values().forEach(edge -> changes.add(new EdgeChange(edge.from().name(), edge.to().name(),
                Optional.of(edge.answer()), Optional.empty())));
        return changes;
    }

    /** The ends as they are now; an old handler that is gone stands for itself, and meets no new one. */
    private Ends renewed(Edge edge) {
        return new Ends(renewed(edge.from().id()), renewed(edge.to().id()));
    }

    private String renewed(String id) {
        return newId.getOrDefault(id, "gone " + id);
    }
}
