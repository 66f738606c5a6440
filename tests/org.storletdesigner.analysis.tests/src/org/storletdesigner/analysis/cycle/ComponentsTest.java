package org.storletdesigner.analysis.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.Workflows;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.model.design.WorkflowBuilder;

class ComponentsTest {
    private final Components components = new Components(Workflows.analyze(Workflows.of("a", "s = 1", "s = 2",
            "b", "s = 2", "s = 1 || s = 3", "c", "s = 3", "s = 1", "d", "s = 4", "s = 4", "e", "s = 5", "s = 6")).graph());

    @Test
    void theWholeGraphsCyclesComeShortestFirst() {
        List<List<String>> found = new ArrayList<>();
        assertThat(components.eachCycle(10, 1_000, Progress.NONE, cycle -> found.add(names(cycle)))).isTrue();
        assertThat(found).containsExactly(List.of("d.h"), List.of("a.h", "b.h"), List.of("a.h", "b.h", "c.h"));
    }

    @Test
    void aLimitTellsThatThereAreMore() {
        List<List<String>> found = new ArrayList<>();
        assertThat(components.eachCycle(2, 1_000, Progress.NONE, cycle -> found.add(names(cycle)))).isFalse();
        assertThat(found).containsExactly(List.of("d.h"), List.of("a.h", "b.h"));
    }

    @Test
    void whatGoesRoundIsInComponentsAndWhatTouchesInIslands() {
        assertThat(components.cyclic()).extracting(ComponentsTest::names)
                .containsExactly(List.of("a.h", "b.h", "c.h"), List.of("d.h"));
        List<Handler> withoutB = new ArrayList<>(components.cyclic().stream().flatMap(List::stream).toList());
        withoutB.removeIf(handler -> handler.name().equals("b.h"));
        assertThat(components.islands(withoutB.reversed())).extracting(ComponentsTest::names)
                .containsExactly(List.of("a.h", "c.h"), List.of("d.h"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            4, 24, false
            5, 89, false
            6, 20, true
            """)
    void allRingsOfAFewHandlersAreExplained(int handlers, int rings, boolean truncated) {
        WorkflowBuilder builder = WorkflowBuilder.named("dense");
        for (int i = 0; i < handlers; i++) {
            String written = "s = " + i;
            builder.storlet("h" + i, definition -> definition.handler("h", "exists(s)", written));
        }
        Components dense = new Components(Workflows.analyze(builder).graph());
        assertThat(dense.cycles(dense.cyclic().getFirst()).found()).hasSize(rings);
        assertThat(dense.isTruncated()).isEqualTo(truncated);
    }

    private static List<String> names(List<Handler> handlers) {
        return handlers.stream().map(Handler::name).toList();
    }
}
