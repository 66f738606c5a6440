package org.storletdesigner.analysis.reference;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Every way of objects among some handlers, from every start: all nodes and all steps between them. */
final class Walk {
    /** A handler fires in a state. */
    record Node(int state, int listener) { }

    /** For each node and each case of its output the nodes that follow; a case that writes nothing has none. */
    private final Map<Node, List<List<Node>>> graph = new HashMap<>();

    Walk(Collection<Node> starts, Function<Node, List<List<Node>>> successors) {
        Deque<Node> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (!graph.containsKey(node)) {
                List<List<Node>> next = successors.apply(node);
                graph.put(node, next);
                next.forEach(open::addAll);
            }
        }
    }

    /** The nodes from which it goes on for ever, whatever cases occur. */
    Set<Node> certain() {
        return greatest(survivors -> node -> !graph.get(node).isEmpty()
                && graph.get(node).stream().allMatch(next -> next.stream().anyMatch(survivors::contains)));
    }

    /** The nodes from which it can go on for ever. */
    Set<Node> sustained() {
        return greatest(survivors -> node ->
                graph.get(node).stream().anyMatch(next -> next.stream().anyMatch(survivors::contains)));
    }

    private Set<Node> greatest(Function<Set<Node>, Predicate<Node>> survives) {
        Set<Node> survivors = new HashSet<>(graph.keySet());
        Predicate<Node> fails = survives.apply(survivors).negate();
        boolean shrinks = true;
        while (shrinks) {
            shrinks = survivors.removeIf(fails);
        }
        return survivors;
    }

    /** How many handlers can run one after the other, where it never goes on for ever. */
    int longest() {
        Map<Node, Integer> lengths = new HashMap<>();
        return graph.keySet().stream().mapToInt(node -> longest(node, lengths)).max().orElse(0);
    }

    private int longest(Node node, Map<Node, Integer> lengths) {
        Integer known = lengths.get(node);
        if (known == null) {
            known = 1 + graph.get(node).stream().flatMap(List::stream).mapToInt(next -> longest(next, lengths)).max()
                    .orElse(0);
            lengths.put(node, known);
        }
        return known;
    }
}
