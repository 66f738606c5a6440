package org.storletdesigner.analysis.check.together;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.workflow.Handler;

/** Which handlers lead to which along the edges, each way having at least one. Not thread-safe. */
final class Ways {
    private final List<Handler> handlers;
    private final Map<Handler, Integer> numbers = new IdentityHashMap<>();
    private final List<BitSet> successors = new ArrayList<>();
    private final Map<Integer, BitSet> reached = new HashMap<>();

    Ways(TriggerGraph graph) {
        handlers = graph.workflow().handlers();
        handlers.forEach(handler -> {
            numbers.put(handler, numbers.size());
            successors.add(new BitSet());
        });
        for (Edge edge : graph.edges()) {
            successors.get(numbers.get(edge.from())).set(numbers.get(edge.to()));
        }
    }

    /** The handlers behind the edges of one. */
    List<Handler> after(Handler handler) {
        return listed(successors.get(numbers.get(handler)));
    }

    boolean lead(Handler from, Handler to) {
        return reached(numbers.get(from)).get(numbers.get(to));
    }

    /** The handlers on all ways from one to another, both ends apart unless a way passes them in between. */
    List<Handler> between(Handler from, Handler to) {
        BitSet between = (BitSet) reached(numbers.get(from)).clone();
        int last = numbers.get(to);
        for (int i = between.nextSetBit(0); i >= 0; i = between.nextSetBit(i + 1)) {
            between.set(i, reached(i).get(last));
        }
        return listed(between);
    }

    private BitSet reached(int from) {
        return reached.computeIfAbsent(from, this::search);
    }

    private BitSet search(int from) {
        BitSet found = (BitSet) successors.get(from).clone();
        List<Integer> open = new ArrayList<>(found.stream().boxed().toList());
        while (!open.isEmpty()) {
            BitSet more = (BitSet) successors.get(open.removeLast()).clone();
            more.andNot(found);
            found.or(more);
            more.stream().forEach(open::add);
        }
        return found;
    }

    private List<Handler> listed(BitSet set) {
        return set.stream().mapToObj(handlers::get).toList();
    }
}
