package org.storletdesigner.analysis.walk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.walk.Continuation.Next;
import org.storletdesigner.logic.solver.KeySpace;
import org.storletdesigner.logic.verdict.Effects;
import org.storletdesigner.logic.verdict.Effects.Effect;
import org.storletdesigner.logic.verdict.PartialState;

/** Finds objects that show what a state graph holds, and tells their story in values instead of states. */
final class Runs {
    private final StateGraph graph;
    private final List<Actor> actors;

    Runs(StateGraph graph, List<Actor> actors) {
        this.graph = graph;
        this.actors = actors;
    }

    /**
     * An object that goes round for ever: from a node at which it can start to the nearest ring, and once round it.
     *
     * @param within the nodes that may be used; from each of them it must go on within them
     */
    Optional<Run> endless(IntPredicate within, Next next) {
        for (int start = 0; start < graph.starts(); start++) {
            if (within.test(start)) {
                return ring(start, within, next);
            }
        }
        return Optional.empty();
    }

    private Optional<Run> ring(int start, IntPredicate within, Next next) {
        Map<Integer, Integer> parents = new HashMap<>();
        for (int node : reachable(start, within, next, parents)) {
            Map<Integer, Integer> round = new HashMap<>();
            List<Integer> back = reachable(node, within, next, round);
            if (round.containsKey(node)) {
                return Optional.of(round(path(start, node, parents), loop(node, round)));
            }
        }
        return Optional.empty();
    }

    /**
     * The story of a way that ends in a loop. Values that no handler tells apart may change in the first round, and are the
     * same from the second on, so the loop is told where it really leads back to the same object.
     */
    private Run round(List<Integer> way, List<Integer> loop) {
        int start = way.size() - 1;
        way.addAll(loop);
        Run once = run(way, start);
        PartialState before = start == 0 ? once.start() : once.steps().get(start - 1).state();
        if (before.equals(once.steps().getLast().state())) {
            return once;
        }
        way.addAll(loop);
        return run(way, start + loop.size());
    }

    /** Breadth first; the parent of the first node is known only when it is met again. */
    private List<Integer> reachable(int first, IntPredicate within, Next next, Map<Integer, Integer> parents) {
        List<Integer> order = new ArrayList<>(List.of(first));
        for (int i = 0; i < order.size(); i++) {
            graph.pauseNowAndThen();
            int node = order.get(i);
            for (int successor : successors(node, within, next)) {
                if (parents.putIfAbsent(successor, node) == null && successor != first) {
                    order.add(successor);
                }
            }
        }
        return order;
    }

    private int[] successors(int node, IntPredicate within, Next next) {
        return node >= graph.explored() ? new int[0] : Arrays.stream(graph.successors(node)).flatMapToInt(Arrays::stream)
                .filter(successor -> within.test(successor) && next.allows(node, successor)).distinct().toArray();
    }

    private static List<Integer> path(int first, int last, Map<Integer, Integer> parents) {
        List<Integer> path = new ArrayList<>();
        for (int node = last; node != first; node = parents.get(node)) {
            path.add(node);
        }
        path.add(first);
        Collections.reverse(path);
        return path;
    }

    private static List<Integer> loop(int node, Map<Integer, Integer> parents) {
        Deque<Integer> loop = new ArrayDeque<>(List.of(node));
        for (int back = parents.get(node); back != node; back = parents.get(back)) {
            loop.addFirst(back);
        }
        return List.copyOf(loop);
    }

    /** The object that comes furthest, where none goes on for ever; {@code longest} as from a continuation. */
    List<Integer> furthest(IntPredicate start, int[] longest, Next next) {
        int best = -1;
        for (int node = 0; node < graph.starts(); node++) {
            if (start.test(node) && (best < 0 || longest[node] > longest[best])) {
                best = node;
            }
        }
        List<Integer> way = new ArrayList<>();
        for (int node = best; node >= 0; node = longestSuccessor(node, longest, next)) {
            way.add(node);
        }
        return way;
    }

    private int longestSuccessor(int node, int[] longest, Next next) {
        return Arrays.stream(successors(node, any -> true, next)).boxed()
                .max((a, b) -> longest[a] != longest[b] ? Integer.compare(longest[a], longest[b])
                        : Integer.compare(b, a)).orElse(-1);
    }

    /** The story of a way through the graph: each node is a handler that runs and writes what leads to the next. */
    Run run(List<Integer> way, int loop) {
        return run(graph.firstObject(way.getFirst()), way, loop);
    }

    /** The same story of an object that is known better than the graph knows it. */
    Run run(PartialState start, List<Integer> way, int loop) {
        return run(start, way, loop, graph.anyEffect(way.getLast()));
    }

    /** The story of a way on which the last handler writes what one of its effects tells. */
    Run broken(List<Integer> way, int effect) {
        return run(graph.firstObject(way.getFirst()), way, -1, effect);
    }

    private Run run(PartialState start, List<Integer> way, int loop, int lastEffect) {
        Map<String, String> values = new HashMap<>(start.values());
        List<Run.Step> steps = new ArrayList<>();
        for (int i = 0; i < way.size() - (loop < 0 ? 0 : 1); i++) {
            int node = way.get(i);
            write(values, node, i + 1 < way.size() ? effectTo(node, way.get(i + 1)) : lastEffect);
            steps.add(new Run.Step(actors.get(graph.actor(node)).handler().name(), new PartialState(values)));
        }
        return new Run(start, steps, loop);
    }

    /** A handler that writes nothing leaves the object as it is. */
    private void write(Map<String, String> values, int node, int effect) {
        if (effect >= 0 && !actors.get(graph.actor(node)).deletes() && graph.effect(node, effect).writes()) {
            if (!graph.keepsAt(node)) {
                values.replaceAll((key, value) -> null);
            }
            apply(values, graph.effect(node, effect));
        }
    }

    private int effectTo(int node, int successor) {
        int[][] successors = graph.successors(node);
        for (int effect = 0; effect < successors.length; effect++) {
            if (Arrays.stream(successors[effect]).anyMatch(next -> next == successor)) {
                return effect;
            }
        }
        return -1;
    }

    private void apply(Map<String, String> values, Effect effect) {
        KeySpace keys = graph.space().keys();
        for (int key = 0; key < keys.size(); key++) {
            int block = effect.written().get(key);
            if (block != Effects.UNTOUCHED) {
                values.put(keys.key(key), keys.domain(key).word(block));
            }
        }
    }
}
