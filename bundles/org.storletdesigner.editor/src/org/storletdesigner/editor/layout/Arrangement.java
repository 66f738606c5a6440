package org.storletdesigner.editor.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.editor.canvas.Line;
import org.storletdesigner.editor.figures.StorletFigure;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.look.Group;
import org.storletdesigner.snapshot.look.Marks;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Caption;
import org.storletdesigner.snapshot.picture.Cluster;
import org.storletdesigner.snapshot.picture.Face;
import org.storletdesigner.snapshot.picture.Node;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.picture.Point;
import org.storletdesigner.snapshot.picture.layout.Paper;
import org.storletdesigner.snapshot.picture.layout.Pictures;

/**
 * A layered layout of a canvas, worked out as exported pictures are. Taken from the canvas in the display's thread, and
 * computed in any other.
 */
public final class Arrangement {
    /** Within this many handlers and edges a careful layout takes a few seconds at most. */
    public static final int MOST_FOR_LAYERS = 1_500;

    /** What pictures keep free around the boxes of a frame. */
    private static final Dimension FRAME = new Dimension(32, 48);
    private static final int OUTSIDE = 24;
    private static final double NARROWEST = 0.5;
    private static final double WIDEST = 4;
    private static final int LEAST_COLUMN = 400;
    /** What pictures keep free around everything. */
    private static final int BESIDE = 8;

    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, EObject> objects = new HashMap<>();
    private final Map<String, org.storletdesigner.analysis.workflow.Handler> ends = new LinkedHashMap<>();
    private final Map<EObject, Dimension> sizes = new HashMap<>();
    private final Map<EObject, Dimension> sources = new LinkedHashMap<>();
    private final Map<String, List<String>> triggered = new HashMap<>();
    private final Paper paper;

    /** Of everything on the canvas, with these lines between, for a window of this shape, which scrolls. */
    public Arrangement(Workflow document, Places places, Collection<Line> lines, Dimension window) {
        paper = new Paper(Math.clamp((double) window.width / Math.max(1, window.height), NARROWEST, WIDEST), true);
        Places.boxes(document).forEach(object -> add(object, places));
        lines.stream().filter(line -> ends.containsKey(line.key().from()) && ends.containsKey(line.key().to()))
                .map(line -> new Edge(ends.get(line.key().from()), ends.get(line.key().to()), line.verdict(),
                        line.edges().getFirst()::answer))
                .forEach(edges::add);
        lines.forEach(line -> triggered.computeIfAbsent(line.key().from(), none -> new ArrayList<>())
                .add(line.key().to()));
    }

    private void add(EObject object, Places places) {
        if (object instanceof Source) {
            sources.put(object, places.of(object).getSize());
        } else {
            addCluster(object, places);
        }
    }

    private void addCluster(EObject object, Places places) {
        String id = ((Identified) object).getId();
        objects.put(id, object);
        List<Node> nodes = object instanceof Storlet storlet && !storlet.isCollapsed()
                ? storlet.getHandlers().stream().map(handler -> handlerNode(handler, id, places)).toList()
                : List.of(boxNode(object, id, places));
        clusters.add(new Cluster(id, new Box(0, 0, 120, StorletFigure.TITLE),
                Caption.fitting("", Face.REGULAR, 1, new Point(0, 0), 1), nodes));
    }

    private Node handlerNode(Identified handler, String frame, Places places) {
        return node(handler.getId(), handler, places.of(handler).getSize(), frame);
    }

    /** What is no frame is one box in a frame of its own. */
    private Node boxNode(EObject object, String frame, Places places) {
        Dimension size = places.of(object).getSize();
        sizes.put(object, size);
        return node(frame, object, new Dimension(size.width - FRAME.width, Math.max(2, size.height - FRAME.height)),
                frame);
    }

    private Node node(String id, EObject object, Dimension size, String frame) {
        objects.put(id, object);
        var end = new org.storletdesigner.analysis.workflow.Handler(id, id, frame, Set.of(),
                new Trigger(Expression.TRUE, Expression.FALSE), Expression.TRUE, new Output.None());
        ends.put(id, end);
        return new Node(new Group.Member(end, "", true), new Box(0, 0, size.width, size.height), List.of(),
                Optional.empty());
    }

    /** The places of all that was taken from the canvas; handlers within their storlets. Takes up to seconds. */
    public Map<EObject, Rectangle> compute(int most) {
        Picture picture = Pictures.place(clusters, edges, new Marks(), most, paper);
        Map<EObject, Rectangle> places = new LinkedHashMap<>();
        int left = OUTSIDE + placeSources(picture, places);
        for (Cluster cluster : picture.clusters()) {
            EObject object = objects.get(cluster.storlet());
            boolean frame = !sizes.containsKey(object);
            Rectangle place = rectangle(cluster.box(), left, OUTSIDE);
            places.put(object, frame ? place : new Rectangle(place.getLocation(), sizes.get(object)));
            if (frame) {
                cluster.nodes().forEach(node -> places.put(objects.get(node.member().handler().id()),
                        rectangle(node.box(), -cluster.box().x(), -cluster.box().y() - StorletFigure.TITLE)));
            }
        }
        return places;
    }

    /** What comes from outside stands at the left, where all begins, each about as high as what it triggers. */
    private int placeSources(Picture picture, Map<EObject, Rectangle> places) {
        Map<EObject, Double> heights = heights(picture);
        List<EObject> order = sources.keySet().stream().sorted(Comparator.comparingDouble(heights::get)).toList();
        Columns columns = new Columns(order.stream().map(sources::get).toList(),
                Math.max((int) picture.height(), LEAST_COLUMN));
        Iterator<Rectangle> next = columns.near(order.stream().map(heights::get).toList()).iterator();
        order.forEach(source -> places.put(source, next.next().translate(OUTSIDE + BESIDE, OUTSIDE + BESIDE)));
        return sources.isEmpty() ? 0 : columns.width() + FreePlace.GAP;
    }

    /** The middle of what each source triggers; infinite where it triggers nothing. */
    private Map<EObject, Double> heights(Picture picture) {
        Map<String, Double> middles = new HashMap<>();
        picture.clusters().forEach(cluster -> cluster.nodes().forEach(node ->
                middles.put(node.member().handler().id(), node.box().y() + node.box().height() / 2)));
        Map<EObject, Double> heights = new HashMap<>();
        sources.keySet().forEach(source -> heights.put(source,
                triggered.getOrDefault(((Identified) source).getId(), List.of()).stream().map(middles::get)
                        .filter(Objects::nonNull).mapToDouble(middle -> middle).average()
                        .orElse(Double.POSITIVE_INFINITY)));
        return heights;
    }

    private static Rectangle rectangle(Box box, double dx, double dy) {
        return new Rectangle((int) Math.round(box.x() + dx), (int) Math.round(box.y() + dy),
                (int) Math.round(box.width()), (int) Math.round(box.height()));
    }
}
