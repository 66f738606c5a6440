package org.storletdesigner.snapshot.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.look.Group;
import org.storletdesigner.snapshot.look.Group.Member;
import org.storletdesigner.snapshot.look.Marks;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Cluster;
import org.storletdesigner.snapshot.picture.Node;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.picture.Point;
import org.storletdesigner.snapshot.picture.Route;
import org.storletdesigner.snapshot.picture.Shape;
import org.storletdesigner.snapshot.picture.layout.Pictures;

/**
 * The picture of a document as its canvas shows it: everything where the document has it, collapsed where it is
 * collapsed, with sources and notes. A document that says nothing of places is laid out. What is disabled or cannot be
 * read is left out. Deterministic; every call may come from a thread of its own.
 */
public final class CanvasPicture {
    private static final double OUTSIDE = 8;

    private final Workflow document;
    private final Analysis analysis;
    private final Predicate<String> storlets;
    private final boolean whole;
    private final BoxTexts texts;
    private final List<Edge> edges;
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<String, Box> ends = new LinkedHashMap<>();
    /** By the id of a handler, that of its storlet, where that is collapsed. */
    private final Map<String, String> folded = new HashMap<>();

    private CanvasPicture(Workflow document, Analysis analysis, Predicate<String> storlets) {
        this.document = document;
        this.analysis = analysis;
        this.storlets = storlets;
        whole = document.getStorlets().stream().map(Storlet::getName).allMatch(storlets);
        texts = new BoxTexts(new Marks(analysis));
        edges = Stream.concat(analysis.graph().edges().stream(), analysis.graph().arrivals().stream())
                .filter(edge -> isShown(edge.from().storlet()) && isShown(edge.to().storlet())).toList();
    }

    /** All of a document, of which this is the analysis. */
    public static Picture of(Workflow document, Analysis analysis) {
        return of(document, analysis, storlet -> true);
    }

    /** The storlets of these names, with the edges between them and the sources that trigger them. */
    public static Picture of(Workflow document, Analysis analysis, Predicate<String> storlets) {
        CanvasPicture picture = new CanvasPicture(document, analysis, storlets);
        return Positions.areIn(document) ? picture.kept() : picture.laidOut();
    }

    /** What comes from outside is in no storlet. */
    private boolean isShown(String storlet) {
        return storlet.isEmpty() || storlets.test(storlet);
    }

    // ---- as the document has it

    private Picture kept() {
        Map<String, Group> groups = groups();
        Set<String> wanted = wanted();
        Positions positions = Positions.of(document, edges, id -> wanted.contains(id) || groups.containsKey(id));
        groups.forEach((id, group) -> add(id, group, positions.frame(id)));
        addShapes(positions);
        List<Edge> visible = edges.stream().filter(edge -> !isFolded(edge)).toList();
        return framed(new Lines(obstacles(), ends, visible.size(), new Marks(analysis)).of(visible));
    }

    private List<Box> obstacles() {
        return Stream.concat(clusters.stream().flatMap(cluster -> cluster.nodes().stream()).map(Node::box),
                shapes.stream().map(Shape::box)).toList();
    }

    /** Whether both ends of an edge are in the same collapsed storlet. */
    private boolean isFolded(Edge edge) {
        String from = folded.get(edge.from().id());
        return from != null && from.equals(folded.get(edge.to().id()));
    }

    /** By the ids of their storlets, in the order of the document; names alone do not tell storlets apart. */
    private Map<String, Group> groups() {
        Map<String, Member> members = Group.of(analysis.workflow()).stream().flatMap(group -> group.members().stream())
                .collect(Collectors.toMap(member -> member.handler().id(), Function.identity(), (one, same) -> one));
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Storlet storlet : document.getStorlets()) {
            List<Member> own = storlet.getHandlers().stream()
                    .flatMap(handler -> Optional.ofNullable(members.get(handler.getId())).stream()).toList();
            if (!own.isEmpty() && storlets.test(storlet.getName())) {
                groups.put(storlet.getId(), new Group(own.getFirst().handler().storlet(), own));
            }
        }
        return groups;
    }

    /** The sources and notes of a part of the document are those that have to do with it. */
    private Set<String> wanted() {
        Set<String> wanted = new HashSet<>();
        analysis.workflow().sources().stream().map(source -> source.id())
                .filter(id -> whole || edges.stream().anyMatch(edge -> edge.from().id().equals(id)))
                .forEach(wanted::add);
        if (whole) {
            document.getNotes().stream().map(Note::getId).forEach(wanted::add);
        }
        return wanted;
    }

    private void add(String storlet, Group group, Frame frame) {
        Map<String, Box> places = frame.handlers();
        group.members().forEach(member -> ends.put(member.handler().id(), places.get(member.handler().id())));
        if (places.containsValue(frame.box())) {
            shapes.add(texts.folded(group, frame.box()));
            places.keySet().forEach(handler -> folded.put(handler, storlet));
        } else {
            clusters.add(texts.cluster(group.storlet(), frame.box(), group.members().stream()
                    .map(member -> texts.node(member, places.get(member.handler().id()))).toList()));
        }
    }

    private void addShapes(Positions positions) {
        analysis.workflow().sources().forEach(source -> Optional.ofNullable(positions.box(source.id()))
                .ifPresent(box -> {
                    shapes.add(texts.source(source, box));
                    ends.put(source.id(), box);
                }));
        document.getNotes().forEach(note -> Optional.ofNullable(positions.box(note.getId()))
                .ifPresent(box -> shapes.add(NoteText.of(note.getText(), box))));
    }

    // ---- laid out

    private Picture laidOut() {
        Picture picture = Pictures.of(analysis, storlets);
        clusters.addAll(picture.clusters());
        picture.nodes().forEach(node -> ends.put(node.member().handler().id(), node.box()));
        Set<String> wanted = wanted();
        addShapes(Positions.in(picture, document, edges, wanted::contains));
        if (shapes.isEmpty()) {
            return picture;
        }
        List<Edge> arrivals = edges.stream().filter(edge -> edge.from().storlet().isEmpty()).toList();
        List<Route> routes = new ArrayList<>(picture.routes());
        routes.addAll(new Lines(obstacles(), ends, arrivals.size(), new Marks(analysis)).of(arrivals));
        return framed(routes);
    }

    /** All of it moved so that it begins in the upper left corner. */
    private Picture framed(List<Route> routes) {
        Box all = Stream.of(clusters.stream().map(Cluster::box), shapes.stream().map(Shape::box),
                routes.stream().flatMap(route -> route.points().stream()).map(Box::around))
                .flatMap(boxes -> boxes).reduce(Box::union).orElse(new Box(0, 0, 0, 0)).grown(OUTSIDE);
        Point by = new Point(-all.x(), -all.y());
        return new Picture(clusters.stream().map(cluster -> cluster.moved(by)).toList(),
                shapes.stream().map(shape -> shape.moved(by)).toList(),
                routes.stream().map(route -> route.moved(by)).toList(), all.width(), all.height());
    }
}
