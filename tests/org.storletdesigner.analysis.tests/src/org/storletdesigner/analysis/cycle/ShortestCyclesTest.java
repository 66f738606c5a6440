package org.storletdesigner.analysis.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.JohnsonSimpleCycles;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Progress;

class ShortestCyclesTest {
    private static final Comparator<List<Integer>> ORDER = Comparator.<List<Integer>>comparingInt(List::size)
            .thenComparing(cycle -> cycle.stream().mapToInt(Integer::intValue).toArray(), Arrays::compare);
    private static final int ALL = Integer.MAX_VALUE;
    private static final long ENOUGH = 100_000_000;

    @Test
    void theReferenceFindsTheSameCycles() {
        Random random = new Random(21);
        int longest = 0;
        for (int i = 0; i < 1_000; i++) {
            int nodes = 1 + random.nextInt(12);
            RandomGraphs graphs = RandomGraphs.of(random, nodes, random.nextInt(2 * nodes + 1));
            List<List<Integer>> found = new ArrayList<>();
            assertThat(ShortestCycles.each(graphs.arcs(), ALL, ENOUGH, Progress.NONE, into(found))).isTrue();
            assertThat(found).as("graph %d", i).isEqualTo(reference(graphs.reference()));
            longest = Math.max(longest, found.isEmpty() ? 0 : found.getLast().size());
        }
        assertThat(longest).isGreaterThan(8);
    }

    @Test
    void aLimitCutsTheSameListShorter() {
        Random random = new Random(22);
        for (int i = 0; i < 300; i++) {
            RandomGraphs graphs = RandomGraphs.of(random, 10, 22);
            List<List<Integer>> all = reference(graphs.reference());
            int most = random.nextInt(all.size() + 2);
            List<List<Integer>> found = new ArrayList<>();
            boolean complete = ShortestCycles.each(graphs.arcs(), most, ENOUGH, Progress.NONE, into(found));
            assertThat(found).as("graph %d", i).isEqualTo(all.subList(0, Math.min(most, all.size())));
            assertThat(complete).as("graph %d", i).isEqualTo(most >= all.size());
        }
    }

    @Test
    void stepsThatRunOutLeaveTheShortestOnes() {
        Random random = new Random(23);
        int cut = 0;
        for (int i = 0; i < 300; i++) {
            RandomGraphs graphs = RandomGraphs.of(random, 10, 22);
            List<List<Integer>> all = reference(graphs.reference());
            List<List<Integer>> found = new ArrayList<>();
            int steps = random.nextInt(1_000);
            boolean complete = ShortestCycles.each(graphs.arcs(), ALL, steps, Progress.NONE, into(found));
            assertThat(found).as("graph %d", i).isEqualTo(all.subList(0, found.size()));
            assertThat(!complete || found.size() == all.size()).as("graph %d", i).isTrue();
            cut += complete ? 0 : 1;
        }
        assertThat(cut).isBetween(50, 299);
    }

    @Test
    void oneRingOfManyNodesIsFoundWhole() {
        int[] from = IntStream.range(0, ShortestCycles.LONGEST).toArray();
        List<List<Integer>> found = new ArrayList<>();
        assertThat(ShortestCycles.each(ring(from), ALL, ENOUGH, Progress.NONE, into(found))).isTrue();
        assertThat(found).singleElement().isEqualTo(Arrays.stream(from).boxed().toList());
    }

    @Test
    void aRingThatIsTooLongIsNotDenied() {
        Arcs ring = ring(IntStream.rangeClosed(0, ShortestCycles.LONGEST).toArray());
        assertThat(ShortestCycles.each(ring, ALL, ENOUGH, Progress.NONE, into(new ArrayList<>()))).isFalse();
    }

    @Test
    void progressStopsTheWork() {
        Arcs dense = RandomGraphs.of(new Random(24), 100, 3_000).arcs();
        List<List<Integer>> found = new ArrayList<>();
        Progress impatient = (task, done, total) -> {
            if (done > 500) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> ShortestCycles.each(dense, ALL, Long.MAX_VALUE, impatient, into(found)))
                .isInstanceOf(CancellationException.class);
        assertThat(found).hasSizeGreaterThan(500);
    }

    @Test
    void anEmptyGraphHasNoCycle() {
        assertThat(ShortestCycles.each(Arcs.of(0, new int[0], new int[0]), ALL, ENOUGH, Progress.NONE,
                into(new ArrayList<>()))).isTrue();
    }

    private static Arcs ring(int[] nodes) {
        return Arcs.of(nodes.length, nodes, Arrays.stream(nodes).map(node -> (node + 1) % nodes.length).toArray());
    }

    private static Consumer<int[]> into(List<List<Integer>> found) {
        return cycle -> found.add(Arrays.stream(cycle).boxed().toList());
    }

    /** Each cycle from its smallest node on, in the promised order. */
    private static List<List<Integer>> reference(Graph<Integer, DefaultEdge> graph) {
        return new JohnsonSimpleCycles<>(graph).findSimpleCycles().stream().map(cycle -> {
            List<Integer> turned = new ArrayList<>(cycle);
            Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
            return turned;
        }).sorted(ORDER).map(List::copyOf).toList();
    }
}
