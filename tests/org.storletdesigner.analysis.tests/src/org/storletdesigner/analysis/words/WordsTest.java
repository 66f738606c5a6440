package org.storletdesigner.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.Workflows;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Permission;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.reach.Passage;
import org.storletdesigner.analysis.reach.Reach;
import org.storletdesigner.analysis.repair.Offer;
import org.storletdesigner.analysis.repair.Repair;
import org.storletdesigner.analysis.repair.Repairs;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.verdict.PartialState;

class WordsTest {
    private static final Analyzer ANALYZER = new Analyzer(Limits.DEFAULT);

    @Test
    void aPairIsExplainedInFull() {
        Analysis analysis = Workflows.analyze(Workflows.of("A", "k = 1", "type = video",
                "B", "type = video && size = large", "none"));
        Edge edge = analysis.graph().edges().stream().filter(each -> each.to().name().equals("B.h")).findFirst()
                .orElseThrow();
        assertThat(PairWords.of(edge.from(), edge.to(), analysis.workflow().rules(), edge.answer()).text())
                .isEqualTo("""
                A.h → B.h: partial
                gives type = video, needs size = large: for example an object with k = 1 && size = large

                  output          type = video
                  written when    k = 1
                  trigger         type = video && size = large
                  listens to      create, change
                  store           fires on change, keeps the keys that a write leaves out

                  clauses met     type = video
                  clauses open    size = large
                  witness         type = video
                  environment     k = 1 && size = large
                """);
    }

    @Test
    void aRunIsATableOfStepsAndKeys() {
        Map<String, String> gone = new HashMap<>(Map.of("side", "left"));
        gone.put("stage", null);
        Run run = new Run(new PartialState(Map.of("side", "left", "size", "a b")), List.of(
                new Run.Step("x.h", new PartialState(Map.of("side", "right", "size", "a b"))),
                new Run.Step("y.h", new PartialState(gone))), 0);
        RunTable table = RunTable.of(run);
        assertThat(table.keys()).containsExactly("side", "size", "stage");
        assertThat(table.rows()).extracting(RunTable.Row::who).containsExactly("object", "x.h", "y.h");
        assertThat(table.rows().get(0).cells()).extracting(RunTable.Cell::text).containsExactly("left", "\"a b\"", "");
        assertThat(table.rows().get(0).cells()).extracting(RunTable.Cell::changed).containsOnly(false);
        assertThat(table.rows().get(1).cells()).extracting(RunTable.Cell::changed).containsExactly(true, false, false);
        assertThat(table.rows().get(2).cells()).extracting(RunTable.Cell::text).containsExactly("left", "", "absent");
        assertThat(table.loop()).isEqualTo(1);
    }

    @Test
    void theValueAbsentIsToldFromNoValue() {
        RunTable table = RunTable.of(new LinkedHashMap<>(Map.of("object", new PartialState(Map.of("k", "absent")))));
        assertThat(table.rows().getFirst().cells()).containsExactly(new RunTable.Cell("\"absent\"", false));
        assertThat(table.loop()).isEqualTo(-1);
    }

    @Test
    void findingsAreCountedBySeverityAndPermitsApart() {
        Analysis analysis = Workflows.analyze(Workflows.of("A", "side = left", "side = right", "B", "side = right",
                "side = left"));
        Finding cycle = Workflows.findings(analysis, Rule.CYCLE).getFirst();
        Finding permitted = cycle.with(new Permission("known", false), cycle.message());
        Finding lapsed = cycle.with(new Permission("known", true), cycle.message());
        assertThat(FindingWords.counts(List.of(cycle, lapsed, permitted)))
                .isEqualTo("2 " + FindingWords.noun(cycle.severity()) + "s, 1 permitted");
        assertThat(FindingWords.counts(List.of())).isEqualTo("no findings");
        assertThat(FindingWords.text(permitted)).contains("permitted: known").contains("ring A.h → B.h → A.h")
                .contains("1. ").endsWith("\n");
    }

    @Test
    void anOfferTellsWhatItDoesAndWhatElseChanges() {
        Analysis analysis = Workflows.analyze(Workflows.of("A", "side = left", "side = right && q = 1",
                "B", "side = right", "side = left", "C", "q = 1", "none"));
        Finding cycle = Workflows.findings(analysis, Rule.CYCLE).getFirst();
        List<Offer> offers = new Repairs(ANALYZER, 100).of(analysis, cycle, Progress.NONE);
        Offer condition = offers.getFirst();
        assertThat(OfferWords.action(condition.repair())).startsWith("Add the condition ").contains(" to ");
        assertThat(offers.stream().flatMap(each -> OfferWords.consequences(each, cycle).stream()))
                .anySatisfy(words -> assertThat(words).startsWith("disconnects ").contains(" → "))
                .noneSatisfy(words -> assertThat(words).startsWith("also mends cycle"));
        Offer permit = offers.getLast();
        assertThat(permit.repair()).isInstanceOf(Repair.Permit.class);
        assertThat(OfferWords.action(permit.repair())).isEqualTo("Permit this cycle");
        assertThat(OfferWords.consequences(permit, cycle)).isEmpty();
    }

    @Test
    void reachIsToldWithItsPathsOrItsCut() {
        Analysis analysis = Workflows.analyze(Workflows.of("A", "k = 1", "k = 2", "B", "k = 2", "k = 3",
                "C", "k = 3", "none", "D", "k = 4 && q = 1", "q = 2"));
        Handler from = handler(analysis, "A.h");
        assertThat(text(analysis, from, "C.h"))
                .startsWith("A.h → C.h: yes\n\n2 steps, the weakest complete\n  A.h → B.h: complete, ");
        assertThat(text(analysis, from, "D.h"))
                .startsWith("A.h → D.h: never\nA.h leads to\n  in 1 step: B.h\n  in 2 steps: C.h\n"
                + "to D.h lead nothing\n").contains("B.h → D.h: k contradicts");
    }

    private static String text(Analysis analysis, Handler from, String to) {
        Passage passage = new Reach(analysis.graph()).between(from, handler(analysis, to), ANALYZER, 5);
        return ReachWords.text(from, handler(analysis, to), passage);
    }

    private static Handler handler(Analysis analysis, String name) {
        return analysis.workflow().handler(name).orElseThrow();
    }
}
