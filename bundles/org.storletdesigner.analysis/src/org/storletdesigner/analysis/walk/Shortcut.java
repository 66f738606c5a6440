package org.storletdesigner.analysis.walk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Ways in a state graph on which a handler x fires y and z with one write, and on which what begins with y then fires
 * z again. The actors of the graph begin with x, y and z.
 */
final class Shortcut {
    private static final int X = 0;
    private static final int Y = 1;
    private static final int Z = 2;

    private final StateGraph graph;
    private final BitSet leadsToZ;

    Shortcut(StateGraph graph) {
        this.graph = graph;
        leadsToZ = leadingToZ();
    }

    /** Some way from a node at which x starts to the second run of z; nothing when there is none from there. */
    List<Integer> from(int start) {
        OptionalInt y = graph.actor(start) == X && start < graph.explored() ? Arrays.stream(graph.successors(start))
                .filter(fired -> fires(fired, Z)).flatMapToInt(Arrays::stream)
                .filter(node -> graph.actor(node) == Y && leadsToZ.get(node)).findFirst() : OptionalInt.empty();
        return y.isPresent() ? way(start, y.getAsInt()) : List.of();
    }

    private boolean fires(int[] fired, int actor) {
        return Arrays.stream(fired).anyMatch(node -> graph.actor(node) == actor);
    }

    private BitSet leadingToZ() {
        List<List<Integer>> predecessors = new ArrayList<>();
        IntStream.range(0, graph.size()).forEach(node -> predecessors.add(new ArrayList<>()));
        for (int node = 0; node < graph.explored(); node++) {
            graph.pauseNowAndThen();
            int from = node;
            successors(node).forEach(successor -> predecessors.get(successor).add(from));
        }
        BitSet leading = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(IntStream.range(0, graph.size())
                .filter(node -> graph.actor(node) == Z).boxed().toList());
        while (!open.isEmpty()) {
            for (int predecessor : predecessors.get(open.poll())) {
                if (!leading.get(predecessor)) {
                    leading.set(predecessor);
                    open.add(predecessor);
                }
            }
        }
        return leading;
    }

    private IntStream successors(int node) {
        return node < graph.explored() ? Arrays.stream(graph.successors(node)).flatMapToInt(Arrays::stream)
                : IntStream.empty();
    }

    private List<Integer> way(int start, int y) {
        Map<Integer, Integer> parents = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(y));
        while (true) {
            int node = open.remove();
            for (int successor : successors(node).toArray()) {
                if (graph.actor(successor) == Z) {
                    return way(start, y, node, successor, parents);
                }
                if (successor != y && parents.putIfAbsent(successor, node) == null) {
                    open.add(successor);
                }
            }
        }
    }

    private static List<Integer> way(int start, int y, int last, int z, Map<Integer, Integer> parents) {
        List<Integer> way = new ArrayList<>(List.of(z));
        for (int node = last; node != y; node = parents.get(node)) {
            way.addFirst(node);
        }
        way.addFirst(y);
        way.addFirst(start);
        return way;
    }
}
