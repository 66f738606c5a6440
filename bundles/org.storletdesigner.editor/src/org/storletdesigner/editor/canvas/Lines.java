package org.storletdesigner.editor.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.design.Preview;
import org.storletdesigner.editor.lines.LineLook.Change;

/** All lines of a canvas at one moment, by their ends. Immutable. */
public final class Lines {
    /** No lines at all. */
    public static final Lines NONE = new Lines(List.of(), Map.of());

    private final Map<EdgeKey, Line> lines = new LinkedHashMap<>();
    private final Map<String, List<EdgeKey>> outgoing = new HashMap<>();
    private final Map<String, List<EdgeKey>> incoming = new HashMap<>();
    private final Map<String, Integer> inner;

    private Lines(Collection<Line> all, Map<String, Integer> inner) {
        this.inner = Map.copyOf(inner);
        for (Line line : all) {
            lines.put(line.key(), line);
            outgoing.computeIfAbsent(line.key().from(), none -> new ArrayList<>()).add(line.key());
            incoming.computeIfAbsent(line.key().to(), none -> new ArrayList<>()).add(line.key());
        }
    }

    /**
     * The lines of a graph's edges; what a preview would bring or take away is among them.
     *
     * @param boxes where the edges of each handler and source end, by its id: there, or at its collapsed storlet;
     *     what is not on the canvas is missing
     */
    public static Lines of(Collection<Edge> edges, Preview preview, Map<String, Box> boxes, CanvasFilter filter) {
        Map<EdgeKey, List<Edge>> merged = new LinkedHashMap<>();
        Map<String, Integer> inner = new HashMap<>();
        Set<EdgeKey> bundled = new HashSet<>();
        for (Edge edge : edges) {
            Box from = boxes.get(edge.from().id());
            Box to = boxes.get(edge.to().id());
            if (from == null || to == null || !filter.shows(edge, from.storlet(), to.storlet())) {
                continue;
            }
            if (from.isCollapsed() && from.equals(to)) {
                inner.merge(from.id(), 1, Integer::sum);
                continue;
            }
            EdgeKey key = new EdgeKey(from.id(), to.id());
            merged.computeIfAbsent(key, none -> new ArrayList<>()).add(edge);
            if (from.isCollapsed() || to.isCollapsed()) {
                bundled.add(key);
            }
        }
        Map<EdgeKey, Line> lines = new LinkedHashMap<>();
        merged.forEach((key, each) ->
                lines.put(key, new Line(key, each, bundled.contains(key), false, Change.NONE)));
        if (!bundled.isEmpty()) {
            markFalseRings(lines, edges);
        }
        paint(preview, boxes, lines);
        return new Lines(lines.values(), inner);
    }

    /** A ring of boxes is one of handlers only where some edge of each of its lines is on a ring of handlers. */
    private static void markFalseRings(Map<EdgeKey, Line> lines, Collection<Edge> edges) {
        Rings drawn = Rings.of(lines.keySet());
        Rings real = Rings.of(edges.stream().map(EdgeKey::of).toList());
        lines.replaceAll((key, line) -> drawn.hold(key) && line.edgeKeys().stream().noneMatch(real::hold)
                ? line.inFalseRing() : line);
    }

    private static void paint(Preview preview, Map<String, Box> boxes, Map<EdgeKey, Line> lines) {
        for (Edge gone : preview.gone()) {
            key(gone, boxes).ifPresent(key -> lines.computeIfPresent(key,
                    (same, line) -> line.edges().size() == 1 ? line.changed(Change.GONE) : line));
        }
        for (Edge added : preview.added()) {
            key(added, boxes).ifPresent(key -> lines.merge(key,
                    new Line(key, List.of(added), false, false, Change.ADDED),
                    (old, fresh) -> old.change() == Change.GONE ? fresh : old));
        }
    }

    private static Optional<EdgeKey> key(Edge edge, Map<String, Box> boxes) {
        Box from = boxes.get(edge.from().id());
        Box to = boxes.get(edge.to().id());
        return from == null || to == null || from.isCollapsed() && from.equals(to)
                ? Optional.empty() : Optional.of(new EdgeKey(from.id(), to.id()));
    }

    /**
     * A box at which lines end.
     *
     * @param id of the handler, of its storlet where that is collapsed, or of the source
     * @param storlet the id of the storlet; empty for a source
     */
    public record Box(String id, String storlet) {
        boolean isCollapsed() {
            return id.equals(storlet);
        }
    }

    public Collection<Line> all() {
        return Collections.unmodifiableCollection(lines.values());
    }

    /** The line of this key; null where there is none any more. */
    public Line get(EdgeKey key) {
        return lines.get(key);
    }

    public List<EdgeKey> from(String box) {
        return outgoing.getOrDefault(box, List.of());
    }

    public List<EdgeKey> to(String box) {
        return incoming.getOrDefault(box, List.of());
    }

    /** How many edges a collapsed storlet hides because both their ends are in it. */
    public int inside(String storlet) {
        return inner.getOrDefault(storlet, 0);
    }

    /** The collapsed storlets that hide another number of edges than before. */
    public Set<String> insidesThatDiffer(Lines before) {
        Set<String> storlets = new HashSet<>(inner.keySet());
        storlets.addAll(before.inner.keySet());
        storlets.removeIf(storlet -> inside(storlet) == before.inside(storlet));
        return storlets;
    }

    /** The boxes at which other lines begin or end than before. */
    public Set<String> endsThatDiffer(Lines before) {
        Set<String> ends = new HashSet<>();
        symmetric(before).forEach(key -> {
            ends.add(key.from());
            ends.add(key.to());
        });
        return ends;
    }

    /** The lines that are here and there, but say something else. */
    public List<EdgeKey> keysThatDiffer(Lines before) {
        return lines.values().stream()
                .filter(line -> before.get(line.key()) != null && !Objects.equals(before.get(line.key()), line))
                .map(Line::key).toList();
    }

    private List<EdgeKey> symmetric(Lines before) {
        List<EdgeKey> keys = new ArrayList<>();
        lines.keySet().stream().filter(key -> before.get(key) == null).forEach(keys::add);
        before.lines.keySet().stream().filter(key -> get(key) == null).forEach(keys::add);
        return keys;
    }
}
