package org.storletdesigner.snapshot.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Cluster;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.picture.Point;
import org.storletdesigner.snapshot.picture.Route;
import org.storletdesigner.snapshot.picture.layout.Rows;

/**
 * Where everything on the canvas of a document stands: where the document says, and all that it says nothing of at free
 * places, near what it is connected to, else below everything. Nothing moves what has a place.
 */
final class Positions {
    /** A place near others takes a search; beyond so many, the rest stands below everything. */
    private static final int MOST_NEAR = 60;
    /** A canvas that is larger by any measure is a mistake, and nobody could look at its picture. */
    private static final double MOST_EXTENT = 50_000;
    private static final double BESIDE = 60;
    private static final double WIDE = 3;

    private final boolean kept;
    private final Map<String, Frame> frames = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Box> taken = new ArrayList<>();
    /** By the id of an end of edges, what others are stood beside to be near it. */
    private final Map<String, Box> around = new HashMap<>();
    private final Map<String, Box> sizes = new LinkedHashMap<>();
    private final Map<String, Storlet> waiting = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    /** @param kept whether what the document says of places counts */
    private Positions(boolean kept) {
        this.kept = kept;
    }

    /** Whether a document says where at least one storlet of it stands, in a canvas of a sensible size. */
    static boolean areIn(Workflow document) {
        Stream<Bounds> all = Stream.of(document.getStorlets().stream().map(Storlet::getBounds),
                document.getSources().stream().map(Source::getBounds),
                document.getNotes().stream().map(Note::getBounds)).flatMap(each -> each).filter(each -> each != null);
        Stream<Bounds> inside = document.getStorlets().stream().flatMap(storlet -> storlet.getHandlers().stream())
                .map(handler -> handler.getBounds()).filter(each -> each != null);
        return document.getStorlets().stream().anyMatch(storlet -> storlet.getBounds() != null)
                && extent(all) <= MOST_EXTENT && extent(inside) <= MOST_EXTENT;
    }

    private static double extent(Stream<Bounds> bounds) {
        return bounds.map(each -> new Box(each.x(), each.y(), each.width(), each.height())).reduce(Box::union)
                .map(box -> Math.max(box.width(), box.height())).orElse(0.0);
    }

    /** Of all storlets, sources and notes that are wanted, by their ids; these are their edges. */
    static Positions of(Workflow document, List<Edge> edges, Predicate<String> wanted) {
        Positions positions = new Positions(true);
        document.getStorlets().stream().filter(each -> wanted.test(each.getId())).forEach(positions::add);
        positions.addRest(document, edges, wanted);
        return positions;
    }

    /** Of the sources and notes that are wanted, in a picture in which all handlers are; nothing in it moves. */
    static Positions in(Picture picture, Workflow document, List<Edge> edges, Predicate<String> wanted) {
        Positions positions = new Positions(false);
        for (Cluster cluster : picture.clusters()) {
            cluster.nodes().forEach(node -> positions.around.put(node.member().handler().id(), cluster.box()));
        }
        positions.taken.addAll(taken(picture));
        positions.addRest(document, edges, wanted);
        return positions;
    }

    /** Frames, and lines as long as they run straight up, down and across; else the picture as a whole. */
    private static List<Box> taken(Picture picture) {
        List<Box> taken = new ArrayList<>(picture.clusters().stream().map(Cluster::box).toList());
        for (Route route : picture.routes()) {
            for (int i = 1; i < route.points().size(); i++) {
                Box piece = Box.around(route.points().get(i - 1)).union(Box.around(route.points().get(i)));
                if (piece.width() > 1 && piece.height() > 1) {
                    return List.of(picture.box());
                }
                taken.add(piece.grown(1));
            }
        }
        return taken;
    }

    /** The storlet of this id. */
    Frame frame(String storlet) {
        return frames.get(storlet);
    }

    /** Where the source or the note of this id is; null for one that is not wanted. */
    Box box(String id) {
        return boxes.get(id);
    }

    private void addRest(Workflow document, List<Edge> edges, Predicate<String> wanted) {
        document.getSources().stream().filter(each -> wanted.test(each.getId()))
                .forEach(each -> add(each.getId(), each.getBounds(), Sizes.SOURCE, Sizes.LEAST_HANDLER));
        document.getNotes().stream().filter(each -> wanted.test(each.getId()))
                .forEach(each -> add(each.getId(), each.getBounds(), Sizes.note(each.getText()), Sizes.LEAST_HANDLER));
        placeNear(edges);
        placeBelow();
    }

    private void add(Storlet storlet) {
        storlet.getHandlers().forEach(handler -> owners.put(handler.getId(), storlet.getId()));
        if (storlet.getBounds() == null) {
            waiting.put(storlet.getId(), storlet);
            sizes.put(storlet.getId(), Frame.of(storlet, new Point(0, 0)).box());
        } else {
            place(storlet, new Point(storlet.getBounds().x(), storlet.getBounds().y()));
        }
    }

    private void add(String id, Bounds bounds, Box usual, Box least) {
        owners.put(id, id);
        if (bounds == null || !kept) {
            sizes.put(id, usual);
        } else {
            place(id, Sizes.of(bounds, least));
        }
    }

    private void place(Storlet storlet, Point corner) {
        Frame frame = Frame.of(storlet, corner);
        frames.put(storlet.getId(), frame);
        taken.add(frame.box());
        frame.handlers().keySet().forEach(handler -> around.put(handler, frame.box()));
    }

    private void place(String id, Box box) {
        sizes.remove(id);
        if (waiting.containsKey(id)) {
            place(waiting.remove(id), new Point(box.x(), box.y()));
        } else {
            boxes.put(id, box);
            taken.add(box);
            around.put(id, box);
        }
    }

    // ---- what has no place

    /** To the right of what triggers it, or to the left of what it triggers. */
    private void placeNear(List<Edge> edges) {
        int placed = 0;
        boolean more = true;
        while (more && placed < MOST_NEAR) {
            more = false;
            for (Edge edge : edges) {
                if (placed < MOST_NEAR && placeNear(edge, edges)) {
                    placed++;
                    more = true;
                }
            }
        }
    }

    private boolean placeNear(Edge edge, List<Edge> edges) {
        Optional<Box> before = Optional.ofNullable(around.get(edge.from().id()));
        Optional<Box> behind = Optional.ofNullable(around.get(edge.to().id()));
        if (before.isPresent() == behind.isPresent()) {
            return false;
        }
        String id = owners.get(before.isPresent() ? edge.to().id() : edge.from().id());
        Box size = id == null ? null : sizes.get(id);
        if (size == null) {
            return false;
        }
        Box beside = before.orElseGet(() -> leftmost(id, edges));
        Point wanted = new Point(before.isPresent() ? beside.right() + BESIDE : beside.x() - BESIDE - size.width(),
                beside.centre().y() - size.height() / 2);
        place(id, FreePlace.near(Sizes.at(wanted, size), taken));
        return true;
    }

    /** Of all that something triggers, as far as that has a place. */
    private Box leftmost(String id, List<Edge> edges) {
        return edges.stream().filter(edge -> id.equals(owners.get(edge.from().id())))
                .flatMap(edge -> Optional.ofNullable(around.get(edge.to().id())).stream())
                .min(Comparator.comparingDouble(Box::x)).orElseThrow();
    }

    private void placeBelow() {
        Optional<Box> all = taken.stream().reduce(Box::union);
        Map<String, Box> rest = new LinkedHashMap<>(sizes);
        Rows rows = new Rows(rest.values(), 0, FreePlace.GAP, WIDE);
        Point corner = all.map(box -> new Point(box.x(), box.bottom() + FreePlace.GAP)).orElse(new Point(0, 0));
        rest.forEach((id, size) -> {
            Point next = rows.next(size);
            place(id, Sizes.at(corner.plus(next.x(), next.y()), size));
        });
    }

}
