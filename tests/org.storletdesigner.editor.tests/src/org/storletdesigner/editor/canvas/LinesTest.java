package org.storletdesigner.editor.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.design.Preview;
import org.storletdesigner.editor.lines.LineLook.Change;
import org.storletdesigner.logic.verdict.Verdict;

class LinesTest {
    private static final List<Edge> TO_AND_FRO = List.of(
            Graphs.edge("a.one", "b.one", Verdict.PARTIAL),
            Graphs.edge("a.two", "b.two", Verdict.COMPLETE),
            Graphs.edge("b.three", "a.three", Verdict.POSSIBLE));

    @Test
    void everyEdgeIsALineWhileNothingIsCollapsed() {
        Lines lines = lines(TO_AND_FRO, Set.of());
        assertThat(lines.all()).extracting(Line::key).containsExactly(new EdgeKey("a.one", "b.one"),
                new EdgeKey("a.two", "b.two"), new EdgeKey("b.three", "a.three"));
        assertThat(lines.all()).noneMatch(Line::merged).noneMatch(Line::ring);
    }

    @Test
    void edgesBetweenTwoCollapsedStorletsBecomeOneLineWithTheStrongestVerdict() {
        Line line = lines(TO_AND_FRO, Set.of("a", "b")).get(new EdgeKey("a", "b"));
        assertThat(line.merged()).isTrue();
        assertThat(line.verdict()).isEqualTo(Verdict.COMPLETE);
        assertThat(line.edgeKeys()).containsExactly(new EdgeKey("a.one", "b.one"), new EdgeKey("a.two", "b.two"));
    }

    @Test
    void linesToAndFroOfDifferentHandlersAreMarkedAsNoRing() {
        assertThat(lines(TO_AND_FRO, Set.of("a", "b")).all()).hasSize(2).allMatch(Line::ring);
    }

    @Test
    void linesOfARealRingAreNotMarked() {
        List<Edge> ring = List.of(Graphs.edge("a.one", "b.one", Verdict.COMPLETE),
                Graphs.edge("b.one", "a.one", Verdict.COMPLETE));
        assertThat(lines(ring, Set.of("a", "b")).all()).hasSize(2).noneMatch(Line::ring);
    }

    @Test
    void aRingOverThreeBoxesThatIsNoneIsMarkedToo() {
        List<Edge> edges = List.of(Graphs.edge("a.one", "b.one", Verdict.COMPLETE),
                Graphs.edge("b.two", "c.one", Verdict.COMPLETE), Graphs.edge("c.two", "a.two", Verdict.COMPLETE));
        assertThat(lines(edges, Set.of("a", "b", "c")).all()).hasSize(3).allMatch(Line::ring);
    }

    @Test
    void edgesInsideACollapsedStorletAreCountedAndNotDrawn() {
        List<Edge> inner = List.of(Graphs.edge("a.one", "a.two", Verdict.COMPLETE),
                Graphs.edge("a.two", "a.one", Verdict.COMPLETE), Graphs.edge("a.one", "a.one", Verdict.PARTIAL));
        Lines lines = lines(inner, Set.of("a"));
        assertThat(lines.all()).isEmpty();
        assertThat(lines.inside("a")).isEqualTo(3);
        assertThat(lines(inner, Set.of()).all()).hasSize(3);
    }

    @Test
    void aFilterLeavesOutVerdictsAndStorlets() {
        assertThat(Lines.of(TO_AND_FRO, Preview.NONE, boxes(TO_AND_FRO, Set.of()),
                CanvasFilter.NONE.with(Verdict.PARTIAL, false)).all()).extracting(Line::verdict)
                .containsExactly(Verdict.COMPLETE, Verdict.POSSIBLE);
        assertThat(Lines.of(TO_AND_FRO, Preview.NONE, boxes(TO_AND_FRO, Set.of()),
                CanvasFilter.NONE.withStorlets(Set.of("c"))).all()).isEmpty();
    }

    @Test
    void aPreviewAddsLinesAndMarksThoseThatWouldGo() {
        Preview preview = new Preview("try", List.of(TO_AND_FRO.getFirst()),
                List.of(Graphs.edge("b.one", "a.two", Verdict.POSSIBLE)));
        Lines lines = Lines.of(TO_AND_FRO, preview, boxes(TO_AND_FRO, Set.of()), CanvasFilter.NONE);
        assertThat(lines.get(new EdgeKey("a.one", "b.one")).change()).isEqualTo(Change.GONE);
        assertThat(lines.get(new EdgeKey("b.one", "a.two")).change()).isEqualTo(Change.ADDED);
        assertThat(lines.get(new EdgeKey("a.two", "b.two")).change()).isEqualTo(Change.NONE);
    }

    @Test
    void onlyEndsOfLinesThatCameOrWentDiffer() {
        Lines before = lines(TO_AND_FRO, Set.of());
        Lines after = lines(List.of(TO_AND_FRO.get(0), Graphs.edge("a.two", "b.two", Verdict.PARTIAL),
                Graphs.edge("b.one", "a.one", Verdict.COMPLETE)), Set.of());
        assertThat(after.endsThatDiffer(before)).containsExactlyInAnyOrder("b.three", "a.three", "b.one", "a.one");
        assertThat(after.keysThatDiffer(before)).containsExactly(new EdgeKey("a.two", "b.two"));
    }

    private static Lines lines(List<Edge> edges, Set<String> collapsed) {
        return Lines.of(edges, Preview.NONE, boxes(edges, collapsed), CanvasFilter.NONE);
    }

    private static Map<String, Lines.Box> boxes(List<Edge> edges, Set<String> collapsed) {
        Map<String, Lines.Box> boxes = new HashMap<>();
        edges.stream().flatMap(edge -> Stream.of(edge.from().id(), edge.to().id())).forEach(handler -> {
            String storlet = Graphs.storlet(handler);
            boxes.put(handler, new Lines.Box(collapsed.contains(storlet) ? storlet : handler, storlet));
        });
        return boxes;
    }
}
