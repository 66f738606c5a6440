package org.storletdesigner.analysis.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;

class StrongComponentsTest {
    @Test
    void theReferenceFindsTheSameComponents() {
        Random random = new Random(11);
        int several = 0;
        for (int i = 0; i < 1_000; i++) {
            int nodes = 1 + random.nextInt(30);
            RandomGraphs graphs = RandomGraphs.of(random, nodes, random.nextInt(2 * nodes));
            StrongComponents components = StrongComponents.of(graphs.arcs());
            Set<Set<Integer>> expected = Set.copyOf(
                    new KosarajuStrongConnectivityInspector<>(graphs.reference()).stronglyConnectedSets());
            assertThat(sets(components.all())).as("graph %d", i).isEqualTo(expected).hasSize(components.count());
            assertThat(sets(components.cyclic())).as("graph %d", i).isEqualTo(expected.stream()
                    .filter(set -> set.size() > 1 || hasLoop(graphs.reference(), set)).collect(Collectors.toSet()));
            several += components.count() > 1 && components.count() < nodes ? 1 : 0;
        }
        assertThat(several).isGreaterThan(300);
    }

    @Test
    void inBothDirectionsTheyAreTheIslands() {
        Random random = new Random(12);
        for (int i = 0; i < 300; i++) {
            int nodes = 1 + random.nextInt(30);
            RandomGraphs graphs = RandomGraphs.of(random, nodes, random.nextInt(nodes));
            assertThat(sets(StrongComponents.of(graphs.arcs().inBothDirections()).all())).as("graph %d", i)
                    .isEqualTo(Set.copyOf(new ConnectivityInspector<>(graphs.reference()).connectedSets()));
        }
    }

    @Test
    void nodesAndComponentsAreInOrder() {
        Arcs arcs = Arcs.of(6, new int[] {5, 1, 4, 2, 0}, new int[] {1, 5, 2, 4, 0});
        assertThat(StrongComponents.of(arcs).all()).containsExactly(new int[] {0}, new int[] {1, 5}, new int[] {2, 4},
                new int[] {3});
        assertThat(StrongComponents.of(arcs).cyclic())
                .containsExactly(new int[] {0}, new int[] {1, 5}, new int[] {2, 4});
    }

    @Test
    void membersOfOneComponentHaveItsNumber() {
        StrongComponents components = StrongComponents.of(Arcs.of(3, new int[] {0, 2}, new int[] {2, 0}));
        assertThat(components.of(0)).isEqualTo(components.of(2)).isNotEqualTo(components.of(1));
    }

    @Test
    void onlyArcsInsideComponentsAreKept() {
        Arcs arcs = Arcs.of(4, new int[] {0, 1, 1, 2, 3}, new int[] {1, 0, 2, 3, 3});
        Arcs inside = StrongComponents.of(arcs).inside();
        assertThat(inside.size()).isEqualTo(3);
        assertThat(inside.lead(0, 1) && inside.lead(1, 0) && inside.lead(3, 3)).isTrue();
    }

    @Test
    void aRingOfAMillionNodesOverflowsNoStack() {
        int[] from = IntStream.range(0, 1_000_000).toArray();
        int[] to = Arrays.stream(from).map(node -> (node + 1) % from.length).toArray();
        assertThat(StrongComponents.of(Arcs.of(from.length, from, to)).count()).isEqualTo(1);
    }

    private static boolean hasLoop(Graph<Integer, DefaultEdge> graph, Set<Integer> set) {
        return set.stream().anyMatch(node -> graph.containsEdge(node, node));
    }

    private static Set<Set<Integer>> sets(List<int[]> components) {
        return components.stream().map(members -> Arrays.stream(members).boxed().collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }
}
