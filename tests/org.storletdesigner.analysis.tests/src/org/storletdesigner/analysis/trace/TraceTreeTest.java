package org.storletdesigner.analysis.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.trace.Step.Fate;
import org.storletdesigner.analysis.trace.Step.Next;
import org.storletdesigner.analysis.trace.TraceTree.Extent;
import org.storletdesigner.analysis.trace.reaction.Situation;
import org.storletdesigner.logic.limit.Limits;

class TraceTreeTest {
    private static final String[] RING = {"a", "side = left", "side = right", "b", "side = right", "side = left"};

    @Test
    void aRingIsToldAsGoingRoundFromItsFirstStep() {
        TraceTree tree = tree("side=left", Extent.DEFAULT, RING);
        assertThat(tree.steps()).extracting(step -> step.call().handler().name()).containsExactly("a.h", "b.h");
        assertThat(next(tree, 2)).extracting(Next::fate, Next::step)
                .containsExactly(tuple(Fate.GOES_ROUND, 1));
        assertThat(tree.stopped()).isFalse();
    }

    @Test
    void whatIsToldElsewhereIsNotToldAgain() {
        TraceTree tree = tree("k=1", Extent.DEFAULT, "a", "k = 1", "m = 1", "b", "k = 1", "m = 1",
                "c", "m = 1", "none");
        assertThat(tree.steps()).hasSize(3);
        assertThat(tree.first()).extracting(Next::fate).containsOnly(Fate.RUNS);
        assertThat(next(tree, 3)).extracting(Next::fate).containsExactly(Fate.TOLD);
    }

    @Test
    void aTraceThatIsTooDeepIsStoppedAndSaysSo() {
        TraceTree tree = tree("k=0", new Extent(3, 100), chain(10));
        assertThat(tree.steps()).hasSize(3);
        assertThat(next(tree, 3)).extracting(Next::fate).containsExactly(Fate.STOPPED);
        assertThat(tree.stopped()).isTrue();
        assertThat(tree("k=0", new Extent(10, 100), chain(10)).stopped()).isFalse();
    }

    @Test
    void aTraceOfTooManyRunsIsStoppedAndSaysSo() {
        TraceTree tree = tree("k=0", new Extent(50, 4), chain(10));
        assertThat(tree.steps()).hasSize(4);
        assertThat(tree.stopped()).isTrue();
    }

    @Test
    void aVeryDeepTraceIsToldToItsEnd() {
        TraceTree tree = tree("k=0", new Extent(Extent.DEEPEST, 1000), chain(Extent.DEEPEST));
        assertThat(tree.steps()).hasSize(Extent.DEEPEST);
        assertThat(tree.stopped()).isFalse();
    }

    @Test
    void manyCasesAreToldInPart() {
        String each = IntStream.range(0, 150).mapToObj(value -> "v" + value).collect(Collectors.joining(", "));
        String[] parts = IntStream.range(0, 151).boxed().flatMap(i -> i == 0 ? Stream.of("a",
                "k = 1", "x in (" + each + ")") : Stream.of("b" + i, "x = v" + (i - 1), "none"))
                .toArray(String[]::new);
        TraceTree tree = tree("k=1", Extent.DEFAULT, parts);
        assertThat(tree.step(1).turns()).hasSize(100);
        assertThat(tree.step(1).untold()).isEqualTo(50);
        assertThat(tree.stopped()).isTrue();
    }

    @Test
    void extentsHaveBounds() {
        for (int[] extent : List.of(new int[] {0, 1}, new int[] {Extent.DEEPEST + 1, 1}, new int[] {1, 0})) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Extent(extent[0], extent[1]));
        }
    }

    @Test
    void canBeCancelled() {
        Tracer tracer = tracer(chain(10));
        Progress impatient = (task, done, total) -> {
            if (done == 5) {
                throw new CancellationException();
            }
        };
        Situation start = tracer.created(TracerTest.state("k=0"));
        assertThatThrownBy(() -> TraceTree.of(tracer, start, Extent.DEFAULT, impatient))
                .isInstanceOf(CancellationException.class);
    }

    private static String[] chain(int length) {
        return IntStream.range(0, length).boxed().flatMap(each -> Stream.of("s" + each, "k = " + each,
                "k = " + (each + 1))).toArray(String[]::new);
    }

    private static List<Next> next(TraceTree tree, int step) {
        return tree.step(step).turns().stream().flatMap(turn -> turn.next().stream()).toList();
    }

    private static TraceTree tree(String object, Extent extent, String... parts) {
        Tracer tracer = tracer(parts);
        return TraceTree.of(tracer, tracer.created(TracerTest.state(object)), extent, Progress.NONE);
    }

    private static Tracer tracer(String... parts) {
        return new Tracer(WorkflowExtractor.extract(TracerTest.builder(parts).build(), 1), Limits.DEFAULT);
    }
}
