package org.storletdesigner.snapshot.picture.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.snapshot.look.Marks;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Cluster;
import org.storletdesigner.snapshot.picture.Node;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.picture.Point;
import org.storletdesigner.snapshot.picture.Route;

/**
 * Sets a picture out so that most edges lead from left to right (Sugiyama, Tagawa and Toda 1981), by ELK. The only
 * class that knows ELK. Deterministic, because the random seed is fixed.
 */
final class LayeredLayout {
    private static final double MARGIN = 16;
    private static final double OUTSIDE = 8;
    private static final double USUAL_GAP = 12;
    private static final double NARROW_GAP = 7;
    private static final double RIBBON = 2;
    private static final double SCREEN = 1200;
    /** From so many edges on, more care takes seconds and can hardly be seen. */
    private static final int MANY = 150;

    static {
        // Teaches ELK to copy the defaults of its own options; without that it works under OSGi only.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final Marks marks;
    private final Paper paper;
    private final List<Cluster> clusters;
    private final List<Edge> edges;
    /** Between two lines; where there are many, they would need more room than all the boxes. */
    private final double lineGap;
    private final Map<String, ElkNode> handlers = new HashMap<>();

    LayeredLayout(Island island, Marks marks, Paper paper) {
        this.marks = marks;
        this.paper = paper;
        clusters = island.clusters();
        edges = island.edges();
        int nodes = clusters.stream().mapToInt(cluster -> cluster.nodes().size()).sum();
        lineGap = edges.size() > 2 * nodes ? NARROW_GAP : USUAL_GAP;
    }

    /** From left to right; from top to bottom where the picture becomes a long ribbon that its paper does not hold. */
    Picture place() {
        Picture picture = place(Direction.RIGHT);
        if (paper.scrolls() || picture.width() < SCREEN || picture.width() < RIBBON * picture.height()) {
            return picture;
        }
        Picture other = place(Direction.DOWN);
        return paper.extent(other) < paper.extent(picture) ? other : picture;
    }

    private Picture place(Direction direction) {
        ElkNode root = ElkGraphUtil.createGraph();
        configure(root, direction, new ElkPadding(OUTSIDE));
        clusters.forEach(cluster -> add(cluster, root, direction));
        List<ElkEdge> lines = edges.stream().map(this::add).toList();
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
        return new Picture(placed(root), routes(lines), root.getWidth(), root.getHeight());
    }

    private void configure(ElkNode graph, Direction direction, ElkPadding padding) {
        graph.setProperty(LayeredOptions.DIRECTION, direction);
        graph.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        // More compact than the other, which spreads a graph out to keep its edges straight, but slower.
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, edges.size() > MANY
                ? NodePlacementStrategy.BRANDES_KOEPF : NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.THOROUGHNESS, edges.size() > MANY ? 2 : 7);
        graph.setProperty(LayeredOptions.PADDING, padding);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 48.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_SELF_LOOP, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, lineGap);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 18.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, lineGap);
    }

    private void add(Cluster cluster, ElkNode root, Direction direction) {
        ElkNode frame = ElkGraphUtil.createNode(root);
        configure(frame, direction, new ElkPadding(Boxes.HEADER, MARGIN, MARGIN, MARGIN));
        frame.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
        frame.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(cluster.box().width(), cluster.box().height()));
        for (Node node : cluster.nodes()) {
            ElkNode box = ElkGraphUtil.createNode(frame);
            box.setDimensions(node.box().width(), node.box().height());
            handlers.put(node.member().handler().id(), box);
        }
    }

    private ElkEdge add(Edge edge) {
        return ElkGraphUtil.createSimpleEdge(handlers.get(edge.from().id()), handlers.get(edge.to().id()));
    }

    private List<Cluster> placed(ElkNode root) {
        List<Cluster> placed = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            placed.add(placed(clusters.get(i), root.getChildren().get(i)));
        }
        return placed;
    }

    private static Cluster placed(Cluster cluster, ElkNode frame) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < cluster.nodes().size(); i++) {
            nodes.add(cluster.nodes().get(i).moved(corner(frame.getChildren().get(i))));
        }
        return cluster.around(new Box(0, 0, frame.getWidth(), frame.getHeight()).moved(corner(frame)), nodes);
    }

    /** In the whole picture; ELK counts from the corner of whatever contains an element. */
    private static Point corner(ElkNode node) {
        return node.getParent() == null ? new Point(0, 0) : corner(node.getParent()).plus(node.getX(), node.getY());
    }

    private List<Route> routes(List<ElkEdge> lines) {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            routes.add(new Route(edges.get(i), points(lines.get(i)), marks.isOnCycle(edges.get(i))));
        }
        return routes;
    }

    private static List<Point> points(ElkEdge line) {
        Point origin = corner(line.getContainingNode());
        ElkEdgeSection section = line.getSections().getFirst();
        List<Point> points = new ArrayList<>();
        points.add(origin.plus(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(origin.plus(bend.getX(), bend.getY())));
        points.add(origin.plus(section.getEndX(), section.getEndY()));
        return points;
    }
}
