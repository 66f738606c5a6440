package org.storletdesigner.analysis.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.Workflows;
import org.storletdesigner.analysis.reach.Reach;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.model.design.WorkflowBuilder;

class MatrixTest {
    /** Zed.go starts Amy.b, which starts the ring of Amy.a and Mid.x; Lone stands alone. */
    private static final TriggerGraph GRAPH = Workflows.analyze(WorkflowBuilder.named("test")
            .storlet("Zed", part -> part.handler("go", "k = 0", "k = 1"))
            .storlet("Amy", part -> part.handler("a", "k in (2, 9)", "k = 3").handler("b", "k = 1", "k = 2"))
            .storlet("Mid", part -> part.handler("x", "k = 3", "k = 9"))
            .storlet("Lone", part -> part.handler("c", "q = 1", "none"))).graph();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STORLET   | Amy: Amy.a Amy.b, Lone: Lone.c, Mid: Mid.x, Zed: Zed.go
            COMPONENT | part 1: Zed.go Amy.b Amy.a Mid.x, part 2: Lone.c
            NAME      | : Amy.a Amy.b Lone.c Zed.go Mid.x
            """)
    void handlersStandInOrderAndInGroups(MatrixOrder order, String expected) {
        Matrix matrix = Matrix.of(GRAPH, order);
        List<String> groups = matrix.groups().stream().map(group -> group.name() + ": " + String.join(" ",
                group.handlers().stream().map(each -> each.name()).toList())).toList();
        assertThat(String.join(", ", groups)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everyPairHasTheVerdictOfTheGraph(MatrixOrder order) {
        Matrix matrix = Matrix.of(GRAPH, order);
        assertThat(matrix.size()).isEqualTo(5);
        long found = IntStream.range(0, 25).filter(pair -> verdict(matrix, pair) != Verdict.IRRELEVANT).count();
        assertThat(found).isEqualTo(GRAPH.edges().size()).isEqualTo(4);
        for (Edge edge : GRAPH.edges()) {
            int row = matrix.find(edge.from().id()).orElseThrow();
            int column = matrix.find(edge.to().id()).orElseThrow();
            assertThat(matrix.at(row, column)).containsSame(edge);
            assertThat(matrix.verdict(row, column)).isEqualTo(edge.verdict());
        }
        assertThat(matrix.find("nobody")).isEmpty();
    }

    private static Verdict verdict(Matrix matrix, int pair) {
        return matrix.verdict(pair / 5, pair % 5);
    }

    @Test
    void groupsKnowTheirRows() {
        Matrix matrix = Matrix.of(GRAPH, MatrixOrder.STORLET);
        assertThat(IntStream.range(0, 5).map(matrix::groupOf)).containsExactly(0, 0, 1, 2, 3);
        assertThat(IntStream.range(0, 4).map(matrix::startOf)).containsExactly(0, 2, 3, 4);
    }

    @Test
    void componentsStandInTheOrderOfTheirTriggers() {
        Random random = new Random(20261122);
        for (int round = 0; round < 300; round++) {
            TriggerGraph graph = random(random, 2 + random.nextInt(7));
            Matrix matrix = Matrix.of(graph, MatrixOrder.COMPONENT);
            assertThat(matrix.groups()).extracting(group -> group.handlers().size())
                    .isEqualTo(new Reach(graph).parts().stream().map(List::size).toList());
            Reach reach = new Reach(graph);
            for (Edge edge : graph.edges()) {
                boolean ring = reach.from(edge.to()).stream().anyMatch(each -> each.handler().equals(edge.from()));
                int row = matrix.find(edge.from().id()).orElseThrow();
                int column = matrix.find(edge.to().id()).orElseThrow();
                assertThat(ring || row < column).as("%s in %s", edge, graph.edges()).isTrue();
            }
        }
    }

    private static TriggerGraph random(Random random, int size) {
        String[] parts = new String[3 * size];
        for (int i = 0; i < size; i++) {
            parts[3 * i] = "s" + i;
            parts[3 * i + 1] = "k" + random.nextInt(4) + " = " + random.nextInt(2);
            parts[3 * i + 2] = "k" + random.nextInt(4) + " = " + random.nextInt(2);
        }
        return Workflows.analyze(Workflows.of(parts)).graph();
    }

    @Test
    void aMatrixCanBeCopiedIntoATable() {
        assertThat(MatrixText.tabSeparated(Matrix.of(GRAPH, MatrixOrder.NAME)).lines()).startsWith(
                "\tAmy.a\tAmy.b\tLone.c\tZed.go\tMid.x", "Amy.a\t\t\t\t\tcomplete");
    }

    @Test
    void nobodyIsAMatrixToo() {
        assertThat(Matrix.of(Workflows.analyze(WorkflowBuilder.named("empty")).graph(),
                MatrixOrder.COMPONENT).size()).isZero();
        assertThat(Matrix.EMPTY.groups()).isEmpty();
    }
}
