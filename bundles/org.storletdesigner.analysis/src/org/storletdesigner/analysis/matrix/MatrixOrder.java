package org.storletdesigner.analysis.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.cycle.Arcs;
import org.storletdesigner.analysis.cycle.StrongComponents;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.model.design.HandlerName;

/** In which order, and in which groups, a matrix shows handlers. Rows and columns have the same order. */
public enum MatrixOrder {
    /** By storlet, a group each, and inside by name. */
    STORLET,
    /**
     * By the parts that no edge connects, a group each, the largest first; inside, handlers stand before those that
     * they trigger. So edges lie above the diagonal, and rings are what lies below it.
     */
    COMPONENT,
    /** By the handler's own name, all in one group. */
    NAME;

    private static final Comparator<Handler> BY_NAME = Comparator.comparing(Handler::name);

    List<Group> groups(TriggerGraph graph) {
        List<Handler> handlers = graph.workflow().handlers().stream().sorted(BY_NAME).toList();
        return switch (this) {
            case STORLET -> byStorlet(handlers);
            case COMPONENT -> byComponent(handlers, graph.edges());
            case NAME -> handlers.isEmpty() ? List.of() : List.of(new Group("", handlers.stream()
                    .sorted(Comparator.comparing(MatrixOrder::ownName).thenComparing(Handler::name)).toList()));
        };
    }

    private static String ownName(Handler handler) {
        return HandlerName.parse(handler.name()).map(HandlerName::handler).orElse(handler.name());
    }

    private static List<Group> byStorlet(List<Handler> handlers) {
        Map<String, List<Handler>> members = new LinkedHashMap<>();
        handlers.forEach(each -> members.computeIfAbsent(each.storlet(), any -> new ArrayList<>()).add(each));
        return members.entrySet().stream().map(each -> new Group(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Group::name)).toList();
    }

    private static List<Group> byComponent(List<Handler> handlers, List<Edge> edges) {
        Arcs arcs = arcs(handlers, edges);
        // A component gets its number when all that it leads to have theirs: the highest number stands first.
        StrongComponents rings = StrongComponents.of(arcs);
        List<int[]> parts = new ArrayList<>(StrongComponents.of(arcs.inBothDirections()).all());
        parts.sort(Comparator.comparingInt((int[] part) -> -part.length).thenComparingInt(part -> part[0]));
        return IntStream.range(0, parts.size()).mapToObj(number -> new Group("part " + (number + 1),
                IntStream.of(parts.get(number)).boxed().sorted(Comparator.comparingInt((Integer node) -> -rings
                        .of(node))
                        .thenComparingInt(node -> node)).map(handlers::get).toList())).toList();
    }

    private static Arcs arcs(List<Handler> handlers, List<Edge> edges) {
        Map<String, Integer> numbers = new HashMap<>();
        handlers.forEach(handler -> numbers.put(handler.id(), numbers.size()));
        return Arcs.of(handlers.size(), edges.stream().mapToInt(edge -> numbers.get(edge.from().id())).toArray(),
                edges.stream().mapToInt(edge -> numbers.get(edge.to().id())).toArray());
    }
}
