package org.storletdesigner.analysis.matrix;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * The verdicts of all pairs of handlers: writers are rows, readers are columns. Only edges take room; a pair is looked
 * up in logarithmic time. Immutable.
 */
public final class Matrix {
    /** Shows nobody. */
    public static final Matrix EMPTY = new Matrix(List.of(), List.of());

    private final List<Group> groups;
    private final List<Handler> handlers;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] starts;
    private final int[][] columns;
    private final Edge[][] edges;

    private Matrix(List<Group> groups, List<Edge> all) {
        this.groups = List.copyOf(groups);
        handlers = groups.stream().flatMap(group -> group.handlers().stream()).toList();
        handlers.forEach(handler -> places.put(handler.id(), places.size()));
        starts = starts(groups);
        columns = new int[handlers.size()][0];
        edges = new Edge[handlers.size()][0];
        fill(all);
    }

    /** The matrix of a graph; the handlers without edges because of a variable are left out. */
    public static Matrix of(TriggerGraph graph, MatrixOrder order) {
        return new Matrix(order.groups(graph), graph.edges());
    }

    private static int[] starts(List<Group> groups) {
        int[] starts = new int[groups.size()];
        for (int group = 1; group < starts.length; group++) {
            starts[group] = starts[group - 1] + groups.get(group - 1).handlers().size();
        }
        return starts;
    }

    private void fill(List<Edge> all) {
        int[] sizes = new int[handlers.size()];
        all.forEach(edge -> sizes[place(edge.from())]++);
        for (int row = 0; row < sizes.length; row++) {
            edges[row] = new Edge[sizes[row]];
        }
        all.forEach(edge -> edges[place(edge.from())][--sizes[place(edge.from())]] = edge);
        for (int row = 0; row < sizes.length; row++) {
            Arrays.sort(edges[row], (one, other) -> Integer.compare(place(one.to()), place(other.to())));
            columns[row] = Arrays.stream(edges[row]).mapToInt(edge -> place(edge.to())).toArray();
        }
    }

    private int place(Handler handler) {
        return places.get(handler.id());
    }

    /** How many rows, and columns, there are. */
    public int size() {
        return handlers.size();
    }

    /** The handler of a row, and of the column of the same number. */
    public Handler handler(int place) {
        return handlers.get(place);
    }

    /** The row, and column, of the handler with this id. */
    public OptionalInt find(String id) {
        Integer place = places.get(id);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    public List<Group> groups() {
        return groups;
    }

    /** The group in which a row lies. */
    public int groupOf(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    /** The first row of a group. */
    public int startOf(int group) {
        return starts[group];
    }

    /** The columns of a row in which there is an edge, ascending; not to be changed. */
    public int[] columns(int row) {
        return columns[row];
    }

    /** The edge at the n-th of {@link #columns(int)}. */
    public Edge edge(int row, int nth) {
        return edges[row][nth];
    }

    /** The edge of a pair, if there is one. */
    public Optional<Edge> at(int row, int column) {
        int nth = Arrays.binarySearch(columns[row], column);
        return nth < 0 ? Optional.empty() : Optional.of(edges[row][nth]);
    }

    /** The verdict of a pair. */
    public Verdict verdict(int row, int column) {
        return at(row, column).map(Edge::verdict).orElse(Verdict.IRRELEVANT);
    }
}
