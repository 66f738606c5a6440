package org.storletdesigner.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.reference.ScenarioGenerator;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.design.WorkflowBuilder;

class ArrivalsTest {
    private static Workflow extract(WorkflowBuilder builder) {
        return WorkflowExtractor.extract(builder.build(), 1);
    }

    @Test
    void aSourceTriggersWhatItsOutputTriggersAndNothingTriggersIt() {
        Workflow workflow = extract(Workflows.of("a", "k = v", "k = w", "b", "k = w && m = x", "none", "c", "m = y", "none")
                .source("inside", "k = w").source("all", "new: k = v || k = w"));
        TriggerGraph graph = new Analyzer(Limits.DEFAULT).graph(workflow, Progress.NONE);
        assertThat(graph.arrivals()).map(Edge::toString)
                .containsExactly("all POSSIBLE a.h", "inside PARTIAL b.h");
        assertThat(graph.edges()).map(Edge::toString).containsExactly("a.h PARTIAL b.h");
        assertThat(graph.arrivals().getLast().from().id()).isEqualTo(workflow.sources().getFirst().id());
        assertThat(graph.arrivals().getLast().answer().sentence()).contains("m = x");
    }

    @Test
    void twoSourcesThatWriteTheSameHaveAnEdgeEach() {
        Workflow workflow = extract(Workflows.of("a", "k = v", "none").source("one", "k = v").source("two", "k = v"));
        assertThat(new LiveAnalyzer(Limits.DEFAULT).graph(workflow, Progress.NONE).arrivals()).map(Edge::toString)
                .containsExactly("one COMPLETE a.h", "two COMPLETE a.h");
    }

    @Test
    void theGraphAtOnceAndTheGraphEditByEditAgree() {
        for (int seed = 0; seed < 200; seed++) {
            Workflow workflow = extract(Scenarios.workflow(ScenarioGenerator.scenario(seed)));
            assertThat(new LiveAnalyzer(Limits.DEFAULT).graph(workflow, Progress.NONE)).as("seed %s", seed)
                    .isEqualTo(new Analyzer(Limits.DEFAULT).graph(workflow, Progress.NONE));
        }
    }
}
