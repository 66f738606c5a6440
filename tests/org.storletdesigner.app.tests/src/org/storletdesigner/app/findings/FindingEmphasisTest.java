package org.storletdesigner.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.design.Emphasis;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.design.WorkflowBuilder;

class FindingEmphasisTest {
    private static final Analysis ANALYSIS = new Analyzer(Limits.DEFAULT).analyze(WorkflowExtractor.extract(
            WorkflowBuilder.named("test")
                    .storlet("A", part -> part.handler("h", "k = 1", "k = 2 || m = 1"))
                    .storlet("B", part -> part.handler("h", "k = 2", "k = 1"))
                    .storlet("C", part -> part.handler("h", "m = 1", "none"))
                    .source("clients", "k = 1 || m = 1").source("tools", "k = 1 && k = 2").build(), 1), Progress.NONE);

    @Test
    void aCycleIsAllItsHandlersAndTheEdgesOfItsRings() {
        Finding cycle = ANALYSIS.findings().stream().filter(each -> each.rule() == Rule.CYCLE
                && each.handlers().equals(List.of("A.h", "B.h"))).findFirst().orElseThrow();
        Emphasis emphasis = FindingEmphasis.of(cycle, ANALYSIS);
        assertThat(emphasis.elements()).containsExactlyInAnyOrder(id("A.h"), id("B.h"));
        assertThat(emphasis.edges()).contains(key("A.h", "B.h"), key("B.h", "A.h")).doesNotContain(key("A.h", "C.h"));
    }

    @Test
    void aCycleWithoutListedRingsIsAllEdgesInside() {
        Finding cycle = Finding.of(Rule.CYCLE, Severity.WARNING, List.of("A.h", "B.h"), "", "too hard");
        assertThat(FindingEmphasis.of(cycle, ANALYSIS).edges()).contains(key("A.h", "B.h"), key("B.h", "A.h"))
                .allMatch(edge -> Stream.of(edge.from(), edge.to()).allMatch(List.of(id("A.h"), id("B.h"))::contains));
    }

    @Test
    void aShortcutIsTheLongAndTheShortWay() {
        Finding shortcut = Finding.of(Rule.SHORTCUT, Severity.WARNING, List.of("A.h", "B.h", "C.h"), "", "twice");
        assertThat(FindingEmphasis.of(shortcut, ANALYSIS).edges()).containsExactly(key("A.h", "C.h"));
    }

    @Test
    void whatIsGoneIsLeftOut() {
        Finding old = Finding.of(Rule.STARVING, Severity.WARNING, List.of("Gone.h", "C.h"), "", "never runs");
        assertThat(FindingEmphasis.of(old, ANALYSIS).elements()).containsExactly(id("C.h"));
    }

    @Test
    void aFindingAboutASourceIsThatSource() {
        Finding dead = ANALYSIS.findings().stream().filter(each -> each.rule() == Rule.DEAD_OUTPUT).findFirst()
                .orElseThrow();
        String tools = ANALYSIS.workflow().sources().getLast().id();
        assertThat(FindingEmphasis.of(dead, ANALYSIS).elements()).containsExactly(tools);
        assertThat(FindingEmphasis.named(dead, ANALYSIS)).containsExactly(tools);
        assertThat(FindingColumn.HANDLERS.text(dead)).isEqualTo("tools");
    }

    private static EdgeKey key(String from, String to) {
        return new EdgeKey(id(from), id(to));
    }

    private static String id(String name) {
        return ANALYSIS.workflow().handler(name).orElseThrow().id();
    }
}
