package org.storletdesigner.snapshot.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.snapshot.Sample;
import org.storletdesigner.snapshot.picture.layout.Pictures;

class PicturesTest {
    private static final double ROUNDING = 0.01;

    @ParameterizedTest(name = "{0} handlers and {1} edges")
    @CsvSource(textBlock = """
            # handlers, edges
            1,    0
            1,    1
            2,    4
            5,    8
            9,    3
            30,   20
            30,   60
            40,   0
            400,  900
            """)
    void everythingHasItsPlace(int handlers, int edges) {
        Picture picture = Pictures.of(Sample.random(handlers, edges, 11).analysis());
        assertThat(picture.nodes()).hasSize(handlers);
        assertThat(picture.routes()).hasSize(edges);
        boxesAreApart(picture.clusters().stream().map(Cluster::box).toList());
        for (Cluster cluster : picture.clusters()) {
            assertThat(picture.box().contains(cluster.box())).isTrue();
            assertThat(cluster.nodes()).allMatch(node -> cluster.box().contains(node.box()));
            assertThat(isInside(cluster.name(), cluster.box())).isTrue();
            boxesAreApart(cluster.nodes().stream().map(Node::box).toList());
        }
        linesLeadFromBoxToBox(picture);
    }

    private static void boxesAreApart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            Box one = boxes.get(i);
            assertThat(boxes.subList(0, i)).noneMatch(one::overlaps);
        }
    }

    private static void linesLeadFromBoxToBox(Picture picture) {
        Map<String, Box> boxes = new HashMap<>();
        picture.nodes().forEach(node -> boxes.put(node.member().handler().id(), node.box()));
        for (Route route : picture.routes()) {
            assertThat(isOnBorder(route.points().getFirst(), boxes.get(route.edge().from().id()))).isTrue();
            assertThat(isOnBorder(route.points().getLast(), boxes.get(route.edge().to().id()))).isTrue();
            assertThat(route.points()).allMatch(point -> isInside(point, picture.box()));
            assertThat(isInside(route.labelPlace(), picture.box())).isTrue();
        }
    }

    private static boolean isOnBorder(Point point, Box box) {
        boolean upright = Math.abs(point.x() - box.x()) < ROUNDING || Math.abs(point.x() - box.right()) < ROUNDING;
        boolean level = Math.abs(point.y() - box.y()) < ROUNDING || Math.abs(point.y() - box.bottom()) < ROUNDING;
        return isInside(point, box) && (upright || level);
    }

    private static boolean isInside(Point point, Box box) {
        return point.x() >= box.x() - ROUNDING && point.x() <= box.right() + ROUNDING
                && point.y() >= box.y() - ROUNDING && point.y() <= box.bottom() + ROUNDING;
    }

    private static boolean isInside(Caption caption, Box box) {
        double top = caption.start().y() - caption.size();
        return box.contains(new Box(caption.start().x(), top, caption.width(), caption.size() + 3));
    }

    @Test
    void theSameAnalysisGivesTheSamePicture() {
        Picture picture = Pictures.of(Sample.random(30, 50, 2).analysis());
        assertThat(Pictures.of(Sample.random(30, 50, 2).analysis())).isEqualTo(picture);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            short
            Averyverylongnamethatnevercomestoitsendandgoesonandonwithoutanyspaceatall
            WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW
            \u96FB\u5F71\u96FB\u5F71\u96FB\u5F71\u96FB\u5F71\u96FB\u5F71\u96FB\u5F71\u96FB\u5F71\u96FB\u5F71
            \u05E2\u05D1\u05E8\u05D9\u05EA
            \uD83D\uDE00\uD83D\uDE00\uD83D\uDE00
            """)
    void textStaysInsideItsBox(String name) {
        String expression = "k = \"" + name + "\"";
        Picture picture = Pictures.of(new Sample(name).handler(name, name, expression, expression).analysis());
        Node node = picture.nodes().findFirst().orElseThrow();
        assertThat(node.captions()).hasSize(5).allMatch(caption -> isInside(caption, node.box()));
        assertThat(node.box().width()).isLessThan(280);
    }

    @Test
    void storletsThatNothingConnectsAreSetSideBySide() {
        Sample sample = new Sample("islands");
        for (int i = 0; i < 12; i++) {
            sample.handler("storlet" + i, "handler", "k = 1", "k = 2");
        }
        Picture picture = Pictures.of(sample.analysis());
        assertThat(picture.width() / picture.height()).isBetween(0.8, 3.0);
    }

    @Test
    void aPictureThatWouldBeARibbonIsTurned() {
        Sample sample = new Sample("tree");
        for (int i = 0; i < 9; i++) {
            sample.handler("storlet" + i, "handler with a long name " + i, "key = value_of_some_length_" + i, "k = 1");
        }
        for (int i = 1; i < 9; i++) {
            sample.edge((i - 1) / 2, i, Verdict.COMPLETE, "").edge(Math.max(0, i - 1), i, Verdict.PARTIAL, "");
        }
        Picture picture = Pictures.of(sample.analysis());
        assertThat(picture.width()).isLessThan(2 * picture.height());
    }

    @Test
    void marksAndCyclesComeFromTheFindings() {
        Picture picture = Pictures.of(new Sample("loop").handler("s", "a", "k = 1", "k = 1")
                .edge(0, 0, Verdict.COMPLETE, "").cycle(Severity.ERROR, 0).analysis());
        assertThat(picture.nodes().findFirst().orElseThrow().mark()).contains(Severity.ERROR);
        assertThat(picture.routes()).singleElement().matches(Route::onCycle);
        assertThat(picture.routes().getFirst().points()).hasSizeGreaterThan(2);
    }

    @Test
    void anEmptyWorkflowHasAnEmptyPicture() {
        Picture picture = Pictures.of(new Sample("").analysis());
        assertThat(picture.clusters()).isEmpty();
        assertThat(picture.routes()).isEmpty();
    }
}
