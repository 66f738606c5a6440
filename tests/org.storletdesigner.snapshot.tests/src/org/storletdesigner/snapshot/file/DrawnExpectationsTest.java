package org.storletdesigner.snapshot.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.storletdesigner.model.Expectation;
import org.storletdesigner.model.ExpectationKind;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.disk.FileFormatException;

class DrawnExpectationsTest {
    private static Snapshot read(String graph) throws FileFormatException {
        return Snapshots.read(graph.getBytes(StandardCharsets.UTF_8), "drawn.dot");
    }

    private static int add(Snapshot drawn) {
        return DrawnExpectations.add(drawn.edges(), drawn.document());
    }

    private static String text(Expectation expected) {
        return HandlerNames.of(expected.getFrom()) + " " + expected.getKind() + " " + HandlerNames.of(expected.getTo());
    }

    @Test
    void eachEdgeIsExpectedOnceHoweverOftenItIsDrawn() throws FileFormatException {
        Snapshot drawn = read("""
                digraph {
                  subgraph cluster_shop { label="Shop"; order; pay }
                  order -> pay [label="paid"]; order -> pay; pay -> order; order -> order; pay -> nowhere
                }
                """);
        assertThat(add(drawn)).isEqualTo(4);
        assertThat(drawn.document().getExpectations()).extracting(DrawnExpectationsTest::text).containsExactly(
                "Shop.order must Shop.pay", "Shop.pay must Shop.order", "Shop.order must Shop.order",
                "Shop.pay must graph.nowhere");
        assertThat(drawn.document().getExpectations()).extracting(Expectation::getKind)
                .containsOnly(ExpectationKind.MUST);
    }

    @Test
    void ofVeryManyEdgesNoneIsLeftOut() throws FileFormatException {
        String edges = IntStream.range(0, 60).boxed().flatMap(from -> IntStream.range(0, 60)
                .mapToObj(to -> "n" + from + " -> n" + to)).collect(Collectors.joining(";"));
        Snapshot drawn = read("digraph {" + edges + "}");
        assertThat(add(drawn)).isEqualTo(60 * 60);
        assertThat(drawn.document().getExpectations()).hasSize(60 * 60);
    }
}
