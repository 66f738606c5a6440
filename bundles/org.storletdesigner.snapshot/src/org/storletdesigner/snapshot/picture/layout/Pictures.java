package org.storletdesigner.snapshot.picture.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.snapshot.look.Group;
import org.storletdesigner.snapshot.look.Marks;
import org.storletdesigner.snapshot.picture.Cluster;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.picture.Point;
import org.storletdesigner.snapshot.picture.Route;

/** Draws workflows. Needs no window system and no installed font; every call may come from a thread of its own. */
public final class Pictures {
    /** Beyond this many handlers and edges nobody can read a picture, and a careful layout would take minutes. */
    static final int MOST_FOR_LAYERS = 500;

    private static final double MARGIN = 8;
    private static final double GAP = 12;

    private final Marks marks;
    private final Paper paper;

    private Pictures(Marks marks, Paper paper) {
        this.marks = marks;
        this.paper = paper;
    }

    /** The picture of a workflow: 30 handlers take well under a second, thousands are set out plainly in rows. */
    public static Picture of(Analysis analysis) {
        return of(analysis, storlet -> true);
    }

    /** The picture of the storlets of these names, and of the edges between them. */
    public static Picture of(Analysis analysis, Predicate<String> storlets) {
        Marks marks = new Marks(analysis);
        Boxes boxes = new Boxes(marks);
        List<Cluster> clusters = Group.of(analysis.workflow()).stream().filter(group -> storlets.test(group.storlet()))
                .map(boxes::cluster).toList();
        List<Edge> edges = analysis.graph().edges().stream().filter(edge -> storlets.test(edge.from().storlet())
                && storlets.test(edge.to().storlet())).toList();
        return new Pictures(marks, Paper.PAGE).place(clusters, edges, MOST_FOR_LAYERS);
    }

    /**
     * Places boxes of any size in the way of a picture, for a window that draws them itself.
     *
     * @param most beyond this many handlers and edges they are set out plainly in rows
     * @param paper the shape of the window
     */
    public static Picture place(List<Cluster> clusters, List<Edge> edges, Marks marks, int most, Paper paper) {
        return new Pictures(marks, paper).place(clusters, edges, most);
    }

    private Picture place(List<Cluster> clusters, List<Edge> edges, int most) {
        int parts = clusters.stream().mapToInt(cluster -> cluster.nodes().size()).sum() + edges.size();
        return parts > most ? new RowLayout(marks, paper).place(clusters, edges)
                : packed(Island.of(clusters, edges).stream().map(this::place).toList());
    }

    private Picture place(Island island) {
        return island.edges().isEmpty() ? new RowLayout(marks, paper).place(island.clusters(), island.edges())
                : new LayeredLayout(island, marks, paper).place();
    }

    /** The highest pieces first, so that each row holds pieces of about one height. */
    private Picture packed(List<Picture> islands) {
        List<Picture> pieces = islands.stream().sorted(Comparator.comparingDouble(Picture::height).reversed()).toList();
        Rows rows = new Rows(pieces.stream().map(Picture::box).toList(), MARGIN, GAP, paper.aspectRatio());
        List<Cluster> clusters = new ArrayList<>();
        List<Route> routes = new ArrayList<>();
        for (Picture piece : pieces) {
            Point corner = rows.next(piece.box());
            piece.clusters().forEach(cluster -> clusters.add(cluster.moved(corner)));
            piece.routes().forEach(route -> routes.add(route.moved(corner)));
        }
        return new Picture(clusters, routes, rows.width(), rows.height());
    }
}
