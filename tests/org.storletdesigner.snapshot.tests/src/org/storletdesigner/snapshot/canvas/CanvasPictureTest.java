package org.storletdesigner.snapshot.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.snapshot.Sample;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Caption;
import org.storletdesigner.snapshot.picture.Cluster;
import org.storletdesigner.snapshot.picture.Node;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.picture.Route;
import org.storletdesigner.snapshot.picture.Shape;
import org.storletdesigner.snapshot.picture.layout.Pictures;

class CanvasPictureTest {
    private static final double ROUNDING = 0.01;

    /** Storlets in a grid with room between them, each with its handlers below each other. */
    private static Workflow placed(Sample sample) {
        Workflow document = sample.document();
        int columns = (int) Math.ceil(Math.sqrt(document.getStorlets().size()));
        Random random = new Random(7);
        for (int i = 0; i < document.getStorlets().size(); i++) {
            Storlet storlet = document.getStorlets().get(i);
            storlet.setBounds(new Bounds(i % columns * 400 - 600 + random.nextInt(60),
                    i / columns * 600 - 300 + random.nextInt(60), 240, 420));
            for (int j = 0; j < storlet.getHandlers().size(); j++) {
                storlet.getHandlers().get(j).setBounds(new Bounds(14 + random.nextInt(20), 4 + 95 * j, 184, 66));
            }
        }
        return document;
    }

    private static Analysis analysis(Workflow document) {
        return new Analyzer(Limits.DEFAULT).analyze(WorkflowExtractor.extract(document, 0), Progress.NONE);
    }

    private static Map<String, Box> handlers(Picture picture) {
        Map<String, Box> boxes = new HashMap<>();
        picture.nodes().forEach(node -> boxes.put(node.member().handler().id(), node.box()));
        return boxes;
    }

    // ---- as the document has it

    @Test
    void everythingStandsWhereTheDocumentHasIt() {
        Sample sample = Sample.random(40, 60, 4);
        Workflow document = placed(sample);
        Picture picture = CanvasPicture.of(document, sample.analysis());
        Map<String, Box> boxes = handlers(picture);
        Storlet first = document.getStorlets().getFirst();
        double dx = picture.clusters().getFirst().box().x() - first.getBounds().x();
        double dy = picture.clusters().getFirst().box().y() - first.getBounds().y();
        for (int i = 0; i < document.getStorlets().size(); i++) {
            Storlet storlet = document.getStorlets().get(i);
            Bounds bounds = storlet.getBounds();
            assertThat(picture.clusters().get(i).box())
                    .isEqualTo(new Box(bounds.x() + dx, bounds.y() + dy, bounds.width(), bounds.height()));
            for (Handler handler : storlet.getHandlers()) {
                Bounds inner = handler.getBounds();
                assertThat(boxes.get(handler.getId())).isEqualTo(new Box(bounds.x() + inner.x() + dx,
                        bounds.y() + 28 + inner.y() + dy, inner.width(), inner.height()));
            }
        }
    }

    @Test
    void linesLeadFromBoxToBoxAndCrossNoOther() {
        Sample sample = Sample.random(24, 30, 9);
        Picture picture = CanvasPicture.of(placed(sample), sample.analysis());
        Map<String, Box> boxes = handlers(picture);
        assertThat(picture.routes()).hasSize(30);
        for (Route route : picture.routes()) {
            Box from = boxes.get(route.edge().from().id());
            Box to = boxes.get(route.edge().to().id());
            assertThat(from.grown(ROUNDING).contains(route.points().getFirst())).isTrue();
            assertThat(to.grown(ROUNDING).contains(route.points().getLast())).isTrue();
            assertThat(route.points()).allMatch(picture.box()::contains);
            for (int i = 1; i < route.points().size(); i++) {
                Segment piece = new Segment(route.points().get(i - 1), route.points().get(i));
                assertThat(boxes.values()).as("boxes that %s crosses", route.edge())
                        .filteredOn(box -> !box.equals(from) && !box.equals(to)).noneMatch(piece::crosses);
            }
        }
    }

    @Test
    void textIsShortenedToItsBox() {
        Sample sample = Sample.hostile();
        Picture picture = CanvasPicture.of(placed(sample), sample.analysis());
        assertThat(picture.nodes()).hasSize(8).allSatisfy(node ->
                assertThat(node.captions()).hasSize(5).allMatch(caption -> isInside(caption, node.box())));
        assertThat(picture.clusters()).allMatch(cluster -> isInside(cluster.name(), cluster.box()));
    }

    private static boolean isInside(Caption caption, Box box) {
        return box.contains(new Box(caption.start().x(), caption.start().y() - caption.size(), caption.width(),
                caption.size() + 3));
    }

    @ParameterizedTest(name = "of a box {0} high, {1} texts are shown")
    @CsvSource(textBlock = """
            # height, texts
            20,       1
            57,       1
            58,       5
            66,       5
            90,       5
            """)
    void aLowBoxShowsItsNameOnly(int height, int texts) {
        Sample sample = Sample.random(1, 0, 1);
        Workflow document = placed(sample);
        document.getStorlets().getFirst().getHandlers().getFirst().setBounds(new Bounds(14, 4, 184, height));
        Node node = CanvasPicture.of(document, sample.analysis()).nodes().findFirst().orElseThrow();
        assertThat(node.box().height()).isEqualTo(Math.max(28, height));
        assertThat(node.captions()).hasSize(texts).allMatch(caption -> isInside(caption, node.box()));
    }

    @Test
    void aFrameGrowsAroundHandlersThatStickOut() {
        Sample sample = Sample.random(2, 0, 1);
        Workflow document = placed(sample);
        document.getStorlets().getFirst().getHandlers().getFirst().setBounds(new Bounds(300, 500, 184, 66));
        Cluster cluster = CanvasPicture.of(document, sample.analysis()).clusters().getFirst();
        assertThat(cluster.box().width()).isEqualTo(300 + 184 + 14);
        assertThat(cluster.box().height()).isEqualTo(28 + 500 + 66 + 14);
        assertThat(cluster.nodes()).allMatch(node -> cluster.box().contains(node.box()));
    }

    @Test
    void edgesBetweenTheSameBoxesRunSideBySide() {
        Sample sample = new Sample("to and fro").handler("a", "a", "k = 1", "k = 1").handler("b", "b", "k = 1", "k = 1")
                .edge(0, 1, Verdict.COMPLETE, "").edge(1, 0, Verdict.PARTIAL, "");
        Picture picture = CanvasPicture.of(placed(sample), sample.analysis());
        Route there = picture.routes().getFirst();
        Route back = picture.routes().getLast();
        assertThat(there.points().getFirst().distance(back.points().getLast())).isGreaterThan(8);
        assertThat(there.points().getLast().distance(back.points().getFirst())).isGreaterThan(8);
    }

    @Test
    void aLoopStaysInItsFrame() {
        Sample sample = new Sample("loop").handler("s", "a", "k = 1", "k = 1").edge(0, 0, Verdict.COMPLETE, "");
        Picture picture = CanvasPicture.of(placed(sample), sample.analysis());
        assertThat(picture.routes()).singleElement().satisfies(route ->
                assertThat(route.points()).hasSize(4).allMatch(picture.clusters().getFirst().box()::contains));
    }

    // ---- collapsed storlets, sources, notes

    private static WorkflowBuilder desk() {
        return WorkflowBuilder.named("Desk")
                .storlet("Reader", reader -> reader.handler("read", "Stage = new", "Stage = read"))
                .storlet("Checker", checker -> checker.handler("check", "Stage = read", "Stage = checked")
                        .handler("repeat", "Stage = checked", "Stage = checked").handler("end", "Stage = end", "none"))
                .source("Authors", "Stage = new").note("Two people look at\neverything.");
    }

    @Test
    void aCollapsedStorletIsOneBoxAtWhichItsEdgesEnd() {
        Workflow document = desk().build();
        document.getStorlets().getFirst().setBounds(new Bounds(0, 0, 230, 120));
        document.getStorlets().getLast().setBounds(new Bounds(300, 0, 400, 400));
        document.getStorlets().getLast().setCollapsed(true);
        Picture picture = CanvasPicture.of(document, analysis(document));
        Shape.Folded folded = picture.folded().findFirst().orElseThrow();
        assertThat(picture.clusters()).extracting(Cluster::storlet).containsExactly("Reader");
        assertThat(folded.box()).isEqualTo(new Box(folded.box().x(), folded.box().y(), 184, 50));
        assertThat(folded.captions()).extracting(Caption::text).containsExactly("Checker", "3 handlers");
        assertThat(picture.members()).hasSize(4);
        List<Route> inner = picture.routes().stream().filter(route -> !route.isArrival()).toList();
        assertThat(inner).singleElement().satisfies(route ->
                assertThat(folded.box().grown(ROUNDING).contains(route.points().getLast())).isTrue());
    }

    @Test
    void sourcesAndNotesStandWhereTheDocumentHasThem() {
        Workflow document = desk().build();
        document.getStorlets().getFirst().setBounds(new Bounds(300, 50, 230, 120));
        document.getStorlets().getLast().setBounds(new Bounds(700, 50, 230, 350));
        document.getSources().getFirst().setBounds(new Bounds(20, 60, 150, 50));
        document.getNotes().getFirst().setBounds(new Bounds(20, 300, 200, 60));
        Picture picture = CanvasPicture.of(document, analysis(document));
        assertThat(picture.shapes()).extracting(Shape::box)
                .containsExactly(new Box(8, 18, 150, 50), new Box(8, 258, 200, 60));
        assertThat(picture.shapes().getLast().captions()).extracting(Caption::text)
                .containsExactly("Two people look at", "everything.");
        assertThat(picture.routes()).filteredOn(Route::isArrival).singleElement().satisfies(route ->
                assertThat(route.edge().to().name()).isEqualTo("Reader.read"));
    }

    @ParameterizedTest(name = "of {0} the last line is {1}")
    @CsvSource(textBlock = """
            # text,                                                       last line
            short,                                                        short
            one two three four five six seven eight nine ten eleven,      five six seven eig…
            """)
    void aNoteShowsAsManyLinesAsItHasRoomFor(String text, String last) {
        Shape.Note note = NoteText.of(text, new Box(0, 0, 120, 50));
        assertThat(note.captions()).allMatch(caption -> isInside(caption, note.box()));
        assertThat(note.captions().getLast().text()).isEqualTo(last);
    }

    @Test
    void aPartOfADocumentIsItsStorletsAndTheSourcesThatTriggerThem() {
        Workflow document = desk().build();
        document.getStorlets().getFirst().setBounds(new Bounds(0, 0, 230, 120));
        Analysis analysis = analysis(document);
        Picture reader = CanvasPicture.of(document, analysis, "Reader"::equals);
        assertThat(reader.clusters()).extracting(Cluster::storlet).containsExactly("Reader");
        assertThat(reader.shapes()).singleElement().isInstanceOf(Shape.Entry.class);
        assertThat(CanvasPicture.of(document, analysis, "Checker"::equals).shapes()).isEmpty();
    }

    // ---- free places

    @Test
    void whatHasNoPlaceStandsFreelyNearWhatItIsConnectedTo() {
        Sample sample = Sample.random(40, 60, 6);
        Workflow document = placed(sample);
        document.getStorlets().get(3).setBounds(null);
        document.getStorlets().get(6).setBounds(null);
        document.getStorlets().get(6).getHandlers().getFirst().setBounds(null);
        Picture picture = CanvasPicture.of(document, sample.analysis());
        assertThat(picture.nodes()).hasSize(40);
        apart(picture.clusters().stream().map(Cluster::box).toList());
        picture.clusters().forEach(cluster -> apart(cluster.nodes().stream().map(Node::box).toList()));
    }

    @Test
    void aNewStorletStandsToTheRightOfWhatTriggersIt() {
        Workflow document = desk().build();
        document.getStorlets().getFirst().setBounds(new Bounds(0, 0, 230, 120));
        Picture picture = CanvasPicture.of(document, analysis(document));
        Box reader = picture.clusters().getFirst().box();
        Box checker = picture.clusters().getLast().box();
        assertThat(checker.x() - reader.right()).isBetween(28.0, 120.0);
        assertThat(picture.entries().findFirst().orElseThrow().box().right()).isLessThan(reader.x());
        apart(Stream.of(List.of(reader, checker), picture.shapes().stream().map(Shape::box).toList())
                .flatMap(List::stream).toList());
    }

    @Test
    void aSourceStandsToTheLeftOfAllThatItTriggers() {
        Workflow document = WorkflowBuilder.named("Desk")
                .storlet("Archive", archive -> archive.handler("keep", "Stage = new", "none"))
                .storlet("Reader", reader -> reader.handler("read", "Stage = new", "Stage = read"))
                .source("Authors", "Stage = new").build();
        document.getStorlets().getFirst().setBounds(new Bounds(400, 0, 230, 120));
        document.getStorlets().getLast().setBounds(new Bounds(0, 10, 230, 120));
        Picture picture = CanvasPicture.of(document, analysis(document));
        assertThat(picture.entries().findFirst().orElseThrow().box().right())
                .isLessThan(picture.clusters().getLast().box().x());
    }

    private static void apart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(boxes.subList(0, i)).noneMatch(boxes.get(i)::overlaps);
        }
    }

    // ---- no layout, and limits

    @Test
    void aDocumentWithoutPlacesIsLaidOut() {
        Sample sample = Sample.random(20, 30, 3);
        assertThat(CanvasPicture.of(sample.document(), sample.analysis())).isEqualTo(Pictures.of(sample.analysis()));
    }

    @Test
    void sourcesAndNotesStandFreelyInALayout() {
        Workflow document = desk().build();
        Picture picture = CanvasPicture.of(document, analysis(document));
        assertThat(picture.shapes()).hasSize(2);
        apart(Stream.concat(picture.clusters().stream().map(Cluster::box), picture.shapes().stream().map(Shape::box))
                .toList());
        assertThat(picture.routes()).filteredOn(Route::isArrival).hasSize(1);
        assertThat(picture.clusters()).allMatch(cluster -> picture.box().contains(cluster.box()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            999999999 0 230 400
            0 -999999999 230 400
            0 0 999999999 400
            """)
    void aLayoutThatNobodyCouldLookAtCountsAsNone(String bounds) {
        Sample sample = Sample.random(20, 30, 3);
        Workflow document = placed(sample);
        document.getStorlets().getLast().setBounds(Bounds.parse(bounds));
        assertThat(CanvasPicture.of(document, sample.analysis())).isEqualTo(Pictures.of(sample.analysis()));
    }

    @Test
    void boxesOnTopOfEachOtherAndOfNoSizeAreDrawnAllTheSame() {
        Sample sample = Sample.random(20, 40, 3);
        Workflow document = placed(sample);
        document.getStorlets().forEach(storlet -> {
            storlet.setBounds(new Bounds(0, 0, -5, 0));
            storlet.getHandlers().forEach(handler -> handler.setBounds(new Bounds(0, 0, 0, -9)));
        });
        Picture picture = CanvasPicture.of(document, sample.analysis());
        assertThat(picture.nodes()).hasSize(20).allMatch(node -> node.box().width() == 60 && node.box().height() == 28);
        assertThat(picture.routes()).hasSize(40).allSatisfy(route -> assertThat(route.points())
                .allMatch(point -> Double.isFinite(point.x()) && Double.isFinite(point.y())));
    }

    @Test
    void theSameDocumentGivesTheSamePicture() {
        Sample sample = Sample.random(60, 90, 5);
        Workflow document = placed(sample);
        document.getStorlets().get(5).setBounds(null);
        assertThat(CanvasPicture.of(document, sample.analysis()))
                .isEqualTo(CanvasPicture.of(document, sample.analysis()));
    }

    @Test
    void aThousandHandlersTakeSeconds() {
        Sample sample = Sample.random(1_000, 2_000, 8);
        Workflow kept = placed(sample);
        Workflow half = placed(sample);
        half.getStorlets().stream().skip(10).forEach(storlet -> storlet.setBounds(null));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(CanvasPicture.of(kept, sample.analysis()).routes()).hasSize(2_000);
            Picture picture = CanvasPicture.of(half, sample.analysis());
            assertThat(picture.nodes()).hasSize(1_000);
            apart(picture.clusters().stream().map(Cluster::box).toList());
        });
    }
}
