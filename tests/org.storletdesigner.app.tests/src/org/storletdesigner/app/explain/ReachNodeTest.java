package org.storletdesigner.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.reach.Reach;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.model.design.WorkflowBuilder;

class ReachNodeTest {
    private static final Analyzer ANALYZER = new Analyzer(Limits.DEFAULT);
    private static final TriggerGraph GRAPH = ANALYZER.graph(WorkflowExtractor.extract(WorkflowBuilder.named("test")
            .storlet("A", part -> part.handler("h", "k = 1", "k = 2"))
            .storlet("B", part -> part.handler("h", "k = 2", "k = 3"))
            .storlet("C", part -> part.handler("h", "k = 3", "none"))
            .storlet("D", part -> part.handler("h", "k = 4 && q = 1", "none")).build(), 1), Progress.NONE);

    @Test
    void aPathHasItsStepsBelowItAndIsShownAsAWhole() {
        List<ReachNode> nodes = nodes("A.h", "C.h");
        assertThat(nodes).singleElement().satisfies(path -> {
            assertThat(path.text()).isEqualTo("A.h → B.h → C.h (2 steps, the weakest complete)");
            assertThat(path.verdict()).contains(Verdict.COMPLETE);
            assertThat(path.emphasis().elements()).containsExactlyInAnyOrder(id("A.h"), id("B.h"), id("C.h"));
            assertThat(path.emphasis().edges()).containsExactlyInAnyOrder(new EdgeKey(id("A.h"), id("B.h")),
                    new EdgeKey(id("B.h"), id("C.h")));
            assertThat(path.children()).extracting(ReachNode::text).satisfiesExactly(
                    step -> assertThat(step).startsWith("A.h → B.h: complete, "),
                    step -> assertThat(step).startsWith("B.h → C.h: complete, "));
        });
    }

    @Test
    void aCutHasBothSidesAndWhatComesNearest() {
        List<ReachNode> nodes = nodes("A.h", "D.h");
        assertThat(nodes).extracting(ReachNode::text).containsExactly("A.h leads to", "to D.h lead",
                "What comes nearest to an edge between them");
        assertThat(nodes.get(0).lines("")).isEqualTo("A.h leads to\n  in 1 step: B.h\n  in 2 steps: C.h\n");
        assertThat(nodes.get(1).children()).extracting(ReachNode::text).containsExactly("nothing");
        assertThat(nodes.get(2).children().getFirst().verdict()).isEqualTo(Optional.of(Verdict.IRRELEVANT));
    }

    @Test
    void partsNameTheirHandlers() {
        assertThat(ReachNode.of(new Reach(GRAPH).parts())).extracting(node -> node.lines(""))
                .containsExactly("Part 1: 3 handlers\n  A.h\n  B.h\n  C.h\n", "D.h stands alone\n");
    }

    private static List<ReachNode> nodes(String from, String to) {
        return ReachNode.of(handler(from), handler(to), new Reach(GRAPH).between(handler(from), handler(to), ANALYZER,
                5));
    }

    private static Handler handler(String name) {
        return GRAPH.workflow().handler(name).orElseThrow();
    }

    private static String id(String name) {
        return handler(name).id();
    }
}
