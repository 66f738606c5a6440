package org.storletdesigner.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.analysis.difference.Preview;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.reference.ScenarioGenerator;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.design.WorkflowBuilder;

class LiveAnalyzerTest {
    private static final int DOCUMENTS = Integer.getInteger("live.documents", 25);
    private static final int EDITS = 30;

    /** One document that is edited, every moment of which can come back. */
    private static final class Session {
        private final Random random;
        private final org.storletdesigner.model.Workflow document;
        private final WorkflowExtractor extractor;
        private final RandomEdits edits;
        private final List<Workflow> moments = new ArrayList<>();
        private final List<String> story = new ArrayList<>();

        Session(long seed) {
            random = new Random(seed);
            document = Scenarios.workflow(ScenarioGenerator.scenario(seed)).build();
            extractor = new WorkflowExtractor(document);
            edits = new RandomEdits(document, random);
            moments.add(extractor.extract(0));
        }

        /** Keeps a document small that is only edited. */
        void trim(int most) {
            while (document.getStorlets().size() > most) {
                var storlet = document.getStorlets().getLast();
                document.getExpectations().clear();
                document.getPermits().clear();
                document.getStorlets().remove(storlet);
                document.getDefinitions().remove(storlet.getDefinition());
            }
        }

        Workflow next() {
            if (random.nextInt(5) == 0) {
                story.add("back");
                return moments.get(random.nextInt(moments.size()));
            }
            story.add(edits.edit());
            Workflow now = extractor.extract(moments.size());
            assertThat(now).as("seed, %s", story).isEqualTo(WorkflowExtractor.extract(document, moments.size()));
            moments.add(now);
            return now;
        }
    }

    @ParameterizedTest(name = "{0} steps")
    @ValueSource(longs = {5_000_000, 60})
    void everyEditGivesWhatANewAnalysisGives(long steps) {
        Limits limits = new Limits(50_000, steps);
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Session session = new Session(seed);
            LiveAnalyzer live = new LiveAnalyzer(limits);
            for (int edit = 0; edit < EDITS; edit++) {
                Workflow workflow = session.next();
                assertThat(live.analyze(workflow, Progress.NONE)).as("seed %s: %s", seed, session.story)
                        .isEqualTo(new Analyzer(limits).analyze(workflow, Progress.NONE));
            }
        }
    }

    /** Handlers each of which uses up a key and sets the next. */
    private static WorkflowBuilder chain(String... keys) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + 1 < keys.length; i++) {
            parts.addAll(List.of("h" + i, keys[i] + " = 1", keys[i] + " = 0 && " + keys[i + 1] + " = 1"));
        }
        return Workflows.of(parts.toArray(String[]::new));
    }

    /** Stops the work when it is asked for this many times. */
    private static Progress stopping(int asked) {
        int[] left = {asked};
        return (task, done, total) -> {
            if (left[0]-- == 0) {
                throw new CancellationException();
            }
        };
    }

    @Test
    void afterACancelledRunTheNextOneIsRight() {
        int cancelled = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Session session = new Session(seed);
            LiveAnalyzer live = new LiveAnalyzer(Limits.DEFAULT);
            for (int edit = 0; edit < EDITS; edit++) {
                Workflow workflow = session.next();
                try {
                    live.analyze(workflow, stopping(session.random.nextInt(40)));
                } catch (CancellationException e) {
                    cancelled++;
                }
                if (session.random.nextInt(3) > 0) {
                    assertThat(live.analyze(workflow, Progress.NONE)).as("seed %s: %s", seed, session.story)
                            .isEqualTo(new Analyzer(Limits.DEFAULT).analyze(workflow, Progress.NONE));
                }
            }
        }
        assertThat(cancelled).isGreaterThan(DOCUMENTS);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"p ~ /(a|b)*a(a|b){13}/", "p ~ /(a|b)*a(a|b){9}/ || q ~ /(c|d)*c(c|d){9}/"})
    void aQuestionThatIsHardInItselfIsStoppedInTheMiddle(String hard) {
        Workflow workflow = WorkflowExtractor.extract(Workflows.of("x", hard, "p ~ /(a|b)*b(a|b){12}/",
                "y", hard.replace("*a", "*b"), "q ~ /(c|d)*d(c|d){8}/").source("s", "p ~ /[ab]*/").build(), 1);
        int[] asked = new int[1];
        new Analyzer(Limits.DEFAULT).analyze(workflow, (task, done, total) -> asked[0]++);
        assertThat(asked[0]).as("how often progress is asked").isGreaterThan(1_000);
        LiveAnalyzer live = new LiveAnalyzer(Limits.DEFAULT);
        assertThatThrownBy(() -> live.analyze(workflow, stopping(500))).isInstanceOf(CancellationException.class);
        assertThat(live.analyze(workflow, Progress.NONE))
                .isEqualTo(new Analyzer(Limits.DEFAULT).analyze(workflow, Progress.NONE));
    }

    @Test
    void whatIsRememberedDoesNotGrowWithTheNumberOfEdits() {
        Session session = new Session(11);
        LiveAnalyzer live = new LiveAnalyzer(Limits.DEFAULT);
        int most = 0;
        for (int edit = 0; edit < 800; edit++) {
            session.edits.edit();
            live.analyze(session.extractor.extract(edit), Progress.NONE);
            most = Math.max(most, edit < 300 ? live.remembered() : 0);
            assertThat(live.remembered()).as("answers after %s edits", edit).isLessThan(5_000);
            session.trim(6);
        }
        assertThat(live.remembered()).isLessThanOrEqualTo(2 * most);
    }

    @Test
    void edgesThatAnEditDoesNotTouchStayTheSameObjectsAndARenameKeepsTheirReasons() {
        WorkflowBuilder builder = chain("x", "y", "z", "w");
        WorkflowExtractor extractor = new WorkflowExtractor(builder.build());
        LiveAnalyzer live = new LiveAnalyzer(Limits.DEFAULT);
        List<Edge> before = live.graph(extractor.extract(1), Progress.NONE).edges();
        builder.build().getStorlets().getLast().setName("renamed");
        List<Edge> after = live.graph(extractor.extract(2), Progress.NONE).edges();
        assertThat(after).hasToString("[h0.h COMPLETE h1.h, h1.h COMPLETE renamed.h]");
        assertThat(after.getFirst()).isSameAs(before.getFirst());
        assertThat(after.getLast().answer()).isSameAs(before.getLast().answer());
    }

    @Test
    void severalThreadsMayAnalyseWithOneAnalyzerOrWithTheirOwn() throws Exception {
        Analyzer shared = new Analyzer(Limits.DEFAULT);
        List<Workflow> workflows = IntStream.range(0, 60).mapToObj(seed -> WorkflowExtractor.extract(
                Scenarios.workflow(ScenarioGenerator.scenario(seed)).build(), 1)).toList();
        List<Analysis> expected = workflows.stream()
                .map(each -> new Analyzer(Limits.DEFAULT).analyze(each, Progress.NONE)).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Analysis>>> found = IntStream.range(0, 4).mapToObj(thread -> threads.submit(() ->
                    workflows.stream().map(each -> (thread == 3 ? new Analyzer(Limits.DEFAULT) : shared)
                            .analyze(each, Progress.NONE)).toList())).toList();
            for (Future<List<Analysis>> each : found) {
                assertThat(each.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void aTriedStorletIsPreviewedAndLeavesNoTrace() {
        WorkflowBuilder builder = chain("x", "y", "z");
        LiveAnalyzer live = new LiveAnalyzer(Limits.DEFAULT);
        Analysis now = live.analyze(WorkflowExtractor.extract(builder.build(), 1), Progress.NONE);
        Workflow with = WorkflowExtractor.extract(chain("x", "y", "z", "x").build(), 2);
        Preview preview = Preview.between(now, live.analyze(with, Progress.NONE));
        assertThat(preview.edgesNew()).hasToString("[h1.h COMPLETE h2.h, h2.h COMPLETE h0.h]");
        assertThat(preview.edgesGone()).isEmpty();
        assertThat(preview.findingsNew()).extracting(Finding::rule).contains(Rule.CYCLE);
        assertThat(Preview.between(preview.after(), now).findingsGone()).isEqualTo(preview.findingsNew());
        assertThat(live.analyze(now.workflow(), Progress.NONE)).isEqualTo(now);
    }

    @Test
    void theExtractorReadsAgainOnlyWhatChanged() {
        WorkflowBuilder builder = chain("x", "y", "z");
        WorkflowExtractor extractor = new WorkflowExtractor(builder.build());
        Workflow before = extractor.extract(1);
        builder.build().getStorlets().getLast().getHandlers().getFirst().setExtraCondition("n > 1");
        Workflow after = extractor.extract(2);
        assertThat(after.handlers().getFirst()).isSameAs(before.handlers().getFirst());
        assertThat(after.handlers().getLast()).isNotEqualTo(before.handlers().getLast());
    }
}
