package org.storletdesigner.analysis.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.logic.verdict.Cause;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.model.design.WorkflowBuilder;

class ReachTest {
    private static final Analyzer ANALYZER = new Analyzer(Limits.DEFAULT);

    @Test
    void pathsComeWithTheirVerdictsTheShortestFirst() {
        TriggerGraph graph = graph("a", "k = 1", "k = 2 || m = 1", "b", "k = 2", "m = 1", "c", "m = 1", "none");
        Passage passage = between(graph, "a", "c", 5);
        assertThat(passage).isInstanceOf(Passage.Connected.class);
        List<Path> paths = ((Passage.Connected) passage).paths();
        assertThat(paths).extracting(ReachTest::names).containsExactly("a c", "a b c");
        assertThat(paths).extracting(Path::weakest).containsExactly(Verdict.POSSIBLE, Verdict.POSSIBLE);
        assertThat(paths.getLast().edges()).extracting(edge -> edge.answer().verdict())
                .containsExactly(Verdict.POSSIBLE, Verdict.COMPLETE);
        assertThat(((Passage.Connected) passage).more()).isFalse();
        assertThat(((Passage.Connected) between(graph, "a", "c", 1)).more()).isTrue();
    }

    @Test
    void aHandlerLeadsToItselfOverARingAlone() {
        TriggerGraph ring = graph("a", "side = left", "side = right", "b", "side = right", "side = left");
        assertThat(((Passage.Connected) between(ring, "a", "a", 5)).paths()).extracting(ReachTest::names)
                .containsExactly("a b a");
        assertThat(new Reach(ring).from(handler(ring, "a"))).extracting(Reached::steps).containsExactly(1, 2);
        TriggerGraph line = graph("a", "k = 1", "k = 2", "b", "k = 2", "none");
        assertThat(between(line, "a", "a", 5)).isInstanceOf(Passage.Separated.class);
    }

    @Test
    void aCutNamesBothSidesAndThePairThatComesNearest() {
        TriggerGraph graph = graph("a", "k = 1", "k = 2", "b", "k = 2", "type = video && codec = h264",
                "y", "type = video && codec = vp9", "z = 1", "z", "z = 1", "none");
        Passage.Separated cut = (Passage.Separated) between(graph, "a", "z", 5);
        assertThat(cut.reached()).extracting(each -> each.handler().storlet()).containsExactly("b");
        assertThat(cut.reaching()).extracting(each -> each.handler().storlet()).containsExactly("y");
        assertThat(cut.nearest()).extracting(miss -> miss.from().storlet() + miss.to().storlet()).containsExactly("by");
        Answer answer = cut.nearest().getFirst().answer();
        assertThat(answer.cause()).isEqualTo(Cause.CONTRADICTION);
        assertThat(answer.keys()).containsExactly("codec");
    }

    @Test
    void pairsThatAreNearerToBothEndsComeFirstAmongEqualOnes() {
        TriggerGraph graph = graph("a", "k = 1", "k = 2 && x = 1", "b", "k = 2", "x = 1 && y = 1", "z", "x = 2", "none",
                "y", "k = 9", "x = 2");
        Passage.Separated cut = (Passage.Separated) between(graph, "a", "z", 5);
        assertThat(cut.nearest()).extracting(miss -> miss.from().storlet() + miss.to().storlet())
                .containsExactly("az", "ay", "bz");
        assertThat(((Passage.Separated) between(graph, "a", "z", 1)).nearest()).hasSize(1);
    }

    @Test
    void undecidedEdgesCountAndAreTold() {
        TriggerGraph exact = graph("a", "k = 1", "k = 2", "b", "k = 2", "k = 3", "c", "k = 3", "none");
        List<Edge> edges = new ArrayList<>(exact.edges());
        edges.add(new Edge(handler(exact, "a"), handler(exact, "c"), undecided()));
        TriggerGraph graph = new TriggerGraph(exact.workflow(), edges);
        Passage.Connected passage = (Passage.Connected) between(graph, "a", "c", 1);
        assertThat(passage.isDecided()).isTrue();
        assertThat(passage.more()).isTrue();
        assertThat(passage.paths()).extracting(ReachTest::names).containsExactly("a b c");
        TriggerGraph open = new TriggerGraph(exact.workflow(), edges.subList(2, 3));
        assertThat(((Passage.Connected) between(open, "a", "c", 5)).isDecided()).isFalse();
        assertThat(new Reach(open).from(handler(open, "a"))).extracting(Reached::decided).containsExactly(false);
    }

    @Test
    void partsAreWhatNothingConnectsTheLargestFirst() {
        TriggerGraph graph = graph("lonely", "q = 1", "none", "a", "k = 1", "k = 2", "b", "k = 2", "none");
        assertThat(new Reach(graph).parts()).extracting(part -> part.stream().map(Handler::storlet).toList())
                .containsExactly(List.of("a", "b"), List.of("lonely"));
    }

    @Test
    void agreesWithAPlainSearchOnRandomGraphs() {
        Random random = new Random(20261122);
        for (int round = 0; round < 2000; round++) {
            TriggerGraph graph = random(random, 1 + random.nextInt(6));
            List<Handler> handlers = graph.workflow().handlers();
            Handler from = handlers.get(random.nextInt(handlers.size()));
            Handler to = handlers.get(random.nextInt(handlers.size()));
            Passage passage = new Reach(graph).between(from, to, ANALYZER, 1000);
            List<String> found = passage instanceof Passage.Connected connected
                    ? connected.paths().stream().map(ReachTest::names).toList() : List.of();
            assertThat(found).as(graph.edges().toString()).containsExactlyInAnyOrderElementsOf(paths(graph, from, to));
            assertThat(found).isSortedAccordingTo(Comparator.comparing(String::length));
            assertThat(new Reach(graph).from(from)).extracting(each -> each.handler().storlet() + each.steps())
                    .containsExactlyInAnyOrderElementsOf(distances(graph, from));
        }
    }

    private static Set<String> paths(TriggerGraph graph, Handler from, Handler to) {
        Set<String> paths = new TreeSet<>();
        extend(graph, new ArrayList<>(List.of(from)), to, paths);
        return paths;
    }

    private static void extend(TriggerGraph graph, List<Handler> path, Handler to, Set<String> paths) {
        for (Edge edge : graph.edges()) {
            if (edge.from().equals(path.getLast())) {
                if (edge.to().equals(to)) {
                    paths.add(path.stream().map(Handler::storlet).collect(Collectors.joining(" ", "", " "))
                            + to.storlet());
                } else if (!path.contains(edge.to())) {
                    path.add(edge.to());
                    extend(graph, path, to, paths);
                    path.removeLast();
                }
            }
        }
    }

    private static Set<String> distances(TriggerGraph graph, Handler from) {
        Set<String> distances = new LinkedHashSet<>();
        for (Handler to : graph.workflow().handlers()) {
            paths(graph, from, to).stream().mapToInt(path -> path.split(" ").length - 1).min()
                    .ifPresent(steps -> distances.add(to.storlet() + steps));
        }
        return distances;
    }

    /** Edges that are drawn instead of found. */
    private static TriggerGraph random(Random random, int size) {
        String[] parts = IntStream.range(0, size).boxed().flatMap(each ->
                List.of(String.valueOf((char) ('a' + each)), "k = 1", "none").stream()).toArray(String[]::new);
        Workflow workflow = graph(parts).workflow();
        double density = random.nextDouble();
        List<Edge> edges = workflow.handlers().stream().flatMap(from -> workflow.handlers().stream()
                .filter(to -> random.nextDouble() < density * density)
                .map(to -> new Edge(from, to, undecided()))).toList();
        return new TriggerGraph(workflow, edges);
    }

    private static Answer undecided() {
        return new Answer(Verdict.UNDECIDED, Cause.BUDGET, Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), List.of(), List.of(), "the budget ran out");
    }

    private static String names(Path path) {
        return path.handlers().stream().map(Handler::storlet).collect(Collectors.joining(" "));
    }

    private static Passage between(TriggerGraph graph, String from, String to, int most) {
        return new Reach(graph).between(handler(graph, from), handler(graph, to), ANALYZER, most);
    }

    private static Handler handler(TriggerGraph graph, String storlet) {
        return graph.workflow().handlers().stream().filter(each -> each.storlet().equals(storlet)).findFirst()
                .orElseThrow();
    }

    private static TriggerGraph graph(String... parts) {
        WorkflowBuilder builder = WorkflowBuilder.named("test");
        for (int i = 0; i < parts.length; i += 3) {
            String trigger = parts[i + 1];
            String output = parts[i + 2];
            builder.storlet(parts[i], definition -> definition.handler("h", trigger, output));
        }
        return ANALYZER.analyze(WorkflowExtractor.extract(builder.build(), 1), Progress.NONE).graph();
    }
}
