package org.storletdesigner.editor.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.storletdesigner.editor.design.EdgeKey;

class RingsTest {
    @Test
    void anArrowIsOnARingExactlyWhenThereIsAWayBack() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int nodes = 1 + random.nextInt(9);
            List<EdgeKey> arrows = IntStream.range(0, random.nextInt(20))
                    .mapToObj(i -> new EdgeKey("n" + random.nextInt(nodes), "n" + random.nextInt(nodes))).toList();
            Rings rings = Rings.of(arrows);
            assertThat(arrows).allSatisfy(arrow ->
                    assertThat(rings.hold(arrow)).isEqualTo(reaches(arrow.to(), arrow.from(), arrows)));
        }
    }

    @Test
    void aLongChainNeedsNoDeepRecursion() {
        List<EdgeKey> chain = IntStream.range(0, 200_000).mapToObj(i -> new EdgeKey("n" + i, "n" + (i + 1))).toList();
        assertThat(Rings.of(chain).hold(chain.get(100))).isFalse();
    }

    private static boolean reaches(String from, String to, List<EdgeKey> arrows) {
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String at = open.pop();
            arrows.stream().filter(arrow -> arrow.from().equals(at)).map(EdgeKey::to).filter(seen::add)
                    .forEach(open::push);
        }
        return seen.contains(to);
    }
}
