package org.storletdesigner.snapshot.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.snapshot.look.Marks;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Point;
import org.storletdesigner.snapshot.picture.Route;

/**
 * Leads edges round boxes that stay where they are, straight through where there are too many to look at. Edges between
 * the same two boxes run side by side, so that each can be seen.
 */
final class Lines {
    private static final long MOST_LOOKS = 20_000_000;
    private static final double ASIDE = 12;
    /** Of the smaller side of a box, for all lines that lead to the same other one. */
    private static final double SHARE = 0.6;
    private static final double LOOP = 10;

    /** The ends of a line, whichever way it leads. */
    private record Pair(Box one, Box other) {
        static Pair of(Box from, Box to) {
            boolean inOrder = from.y() < to.y() || from.y() == to.y() && from.x() <= to.x();
            return inOrder ? new Pair(from, to) : new Pair(to, from);
        }

        /** How far to the side the line of this number, of so many, runs. */
        Point aside(int number, int of) {
            double side = Math.min(Math.min(one.width(), one.height()), Math.min(other.width(), other.height()));
            double step = of < 2 ? 0 : Math.min(ASIDE, SHARE * side / (of - 1));
            double length = Math.max(1, one.centre().distance(other.centre()));
            double by = (number - (of - 1) / 2.0) * step / length;
            return new Point(-(other.centre().y() - one.centre().y()) * by,
                    (other.centre().x() - one.centre().x()) * by);
        }
    }

    private final Marks marks;
    private final Map<String, Box> ends;
    private final Detours detours;

    /**
     * @param obstacles the boxes that no line should cross
     * @param ends by the id of a handler or a source, the box at which its edges end; edges of others are left out,
     *     and one that leads back to its box becomes a loop
     */
    Lines(Collection<Box> obstacles, Map<String, Box> ends, int lines, Marks marks) {
        this.marks = marks;
        this.ends = ends;
        detours = new Detours((long) obstacles.size() * lines > MOST_LOOKS ? List.of() : obstacles);
    }

    /** In the order of the edges. */
    List<Route> of(List<Edge> edges) {
        Map<Pair, Integer> counts = new LinkedHashMap<>();
        List<Edge> drawn = edges.stream().filter(this::isDrawn).toList();
        drawn.forEach(edge -> counts.merge(pair(edge), 1, Integer::sum));
        Map<Pair, Integer> met = new LinkedHashMap<>();
        List<Route> routes = new ArrayList<>();
        for (Edge edge : drawn) {
            Pair pair = pair(edge);
            int number = met.merge(pair, 1, Integer::sum) - 1;
            routes.add(new Route(edge, points(edge, pair.aside(number, counts.get(pair))), marks.isOnCycle(edge)));
        }
        return routes;
    }

    private boolean isDrawn(Edge edge) {
        return ends.containsKey(edge.from().id()) && ends.containsKey(edge.to().id());
    }

    private Pair pair(Edge edge) {
        return Pair.of(ends.get(edge.from().id()), ends.get(edge.to().id()));
    }

    private List<Point> points(Edge edge, Point aside) {
        Box from = ends.get(edge.from().id());
        Box to = ends.get(edge.to().id());
        if (from == to) {
            return loop(from);
        }
        List<Point> path = detours.between(from.centre().plus(aside.x(), aside.y()),
                to.centre().plus(aside.x(), aside.y()));
        int last = path.size() - 1;
        path.set(0, border(from, path.get(0), path.get(1)));
        path.set(last, border(to, path.get(last), path.get(last - 1)));
        return path;
    }

    /** Below the box, at its right, within the margin that a frame has around its handlers. */
    private static List<Point> loop(Box box) {
        double right = box.right() - 12;
        double left = Math.max(box.x() + 4, right - 34);
        double bottom = box.bottom();
        return List.of(new Point(left, bottom), new Point(left, bottom + LOOP), new Point(right, bottom + LOOP),
                new Point(right, bottom));
    }

    /** Where a line from a point inside a box to one outside leaves the box. */
    private static Point border(Box box, Point inside, Point outside) {
        double dx = outside.x() - inside.x();
        double dy = outside.y() - inside.y();
        double horizontal = dx == 0 ? Double.MAX_VALUE : ((dx > 0 ? box.right() : box.x()) - inside.x()) / dx;
        double vertical = dy == 0 ? Double.MAX_VALUE : ((dy > 0 ? box.bottom() : box.y()) - inside.y()) / dy;
        double share = Math.clamp(Math.min(horizontal, vertical), 0, 1);
        return inside.plus(share * dx, share * dy);
    }
}
