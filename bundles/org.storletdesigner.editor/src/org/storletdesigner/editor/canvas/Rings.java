package org.storletdesigner.editor.canvas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.storletdesigner.editor.design.EdgeKey;

/** Which arrows lie on a ring: those within a strong component (Tarjan 1972, without recursion). Linear. */
final class Rings {
    private record Visit(String node, Iterator<String> next) { }

    private final Map<String, List<String>> successors = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Map<String, Integer> components = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    private Rings(Collection<EdgeKey> arrows) {
        arrows.forEach(arrow ->
                successors.computeIfAbsent(arrow.from(), none -> new ArrayList<>()).add(arrow.to()));
    }

    static Rings of(Collection<EdgeKey> arrows) {
        Rings rings = new Rings(arrows);
        arrows.forEach(arrow -> rings.explore(arrow.from()));
        return rings;
    }

    /** Whether there is a way back. */
    boolean hold(EdgeKey arrow) {
        return components.containsKey(arrow.from())
                && components.get(arrow.from()).equals(components.get(arrow.to()));
    }

    private void explore(String root) {
        if (numbers.containsKey(root)) {
            return;
        }
        Deque<Visit> visits = new ArrayDeque<>();
        visits.push(enter(root));
        while (!visits.isEmpty()) {
            Visit visit = visits.peek();
            if (visit.next().hasNext()) {
                look(visit.node(), visit.next().next(), visits);
            } else {
                visits.pop();
                leave(visit.node());
                if (!visits.isEmpty()) {
                    lowest.merge(visits.peek().node(), lowest.get(visit.node()), Math::min);
                }
            }
        }
    }

    private void look(String from, String to, Deque<Visit> visits) {
        if (!numbers.containsKey(to)) {
            visits.push(enter(to));
        } else if (!components.containsKey(to)) {
            lowest.merge(from, numbers.get(to), Math::min);
        }
    }

    private Visit enter(String node) {
        numbers.put(node, numbers.size());
        lowest.put(node, numbers.get(node));
        open.push(node);
        return new Visit(node, successors.getOrDefault(node, List.of()).iterator());
    }

    private void leave(String node) {
        if (lowest.get(node).equals(numbers.get(node))) {
            String member;
            do {
                member = open.pop();
                components.put(member, numbers.get(node));
            } while (!member.equals(node));
        }
    }
}
