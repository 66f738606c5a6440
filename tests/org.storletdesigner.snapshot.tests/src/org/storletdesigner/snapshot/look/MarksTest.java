package org.storletdesigner.snapshot.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.finding.Permission;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.snapshot.Sample;

class MarksTest {
    private static Sample ring() {
        return new Sample("ring").handler("s", "a", "k = 1", "k = 2").handler("s", "b", "k = 2", "k = 1")
                .handler("s", "c", "k = 3", "k = 1").edge(0, 1, Verdict.COMPLETE, "").edge(1, 0, Verdict.COMPLETE, "")
                .edge(1, 2, Verdict.PARTIAL, "").edge(0, 0, Verdict.POSSIBLE, "");
    }

    private static List<String> onCycle(Analysis analysis) {
        Marks marks = new Marks(analysis);
        return analysis.graph().edges().stream().filter(marks::isOnCycle)
                .map(edge -> edge.from().name() + " " + edge.to().name()).toList();
    }

    @Test
    void theEdgesOfAnEndlessRingAreOnACycleAndItsChordsAreNot() {
        assertThat(onCycle(ring().cycle(Severity.ERROR, 0, 1).analysis())).containsExactly("s.a s.b", "s.b s.a");
    }

    @Test
    void aBoundedRingIsNotEmphasised() {
        assertThat(onCycle(ring().cycle(Severity.INFORMATION, 0, 1).analysis())).isEmpty();
    }

    @Test
    void whatIsPermittedIsNeitherMarkedNorEmphasised() {
        Analysis found = ring().cycle(Severity.WARNING, 0, 1).analysis();
        Analysis permitted = new Analysis(found.graph(), found.findings().stream()
                .map(finding -> finding.with(new Permission("wanted", false), finding.message())).toList(), false);
        assertThat(onCycle(permitted)).isEmpty();
        assertThat(new Marks(permitted).of("s.a")).isEmpty();
        assertThat(new Marks(permitted).about("s.a")).hasSize(1);
        assertThat(new Marks(found).of("s.a")).contains(Severity.WARNING);
    }

    @Test
    void aCycleWithoutKnownRingsHasAllEdgesOfItsHandlers() {
        Analysis analysis = ring().finding(Rule.CYCLE, Severity.WARNING, "too hard to walk", 0, 1).analysis();
        assertThat(onCycle(analysis)).containsExactly("s.a s.b", "s.b s.a", "s.a s.a");
    }

    @Test
    void aHandlerIsMarkedByItsGravestFault() {
        Marks marks = new Marks(ring().finding(Rule.CYCLE, Severity.ERROR, "x", 0)
                .finding(Rule.STARVING, Severity.WARNING, "y", 0, 1).finding(Rule.CYCLE, Severity.INFORMATION, "z", 2)
                .analysis());
        assertThat(marks.of("s.a")).contains(Severity.ERROR);
        assertThat(marks.of("s.b")).contains(Severity.WARNING);
        assertThat(marks.of("s.c")).isEmpty();
        assertThat(marks.about("s.a")).hasSize(2);
        assertThat(marks.about("nobody")).isEmpty();
    }
}
