package org.storletdesigner.snapshot.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.snapshot.Sample;
import org.storletdesigner.snapshot.look.VerdictLook;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Node;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.picture.Point;
import org.storletdesigner.snapshot.picture.Route;
import org.storletdesigner.snapshot.picture.layout.Pictures;

class PngWriterTest {
    /** How far down the picture begins, below its heading. */
    private static final int HEADING = 46;

    private static Sample pair() {
        return new Sample("Pair").handler("Copy", "copy", "type = video", "stage = copied")
                .handler("Move", "move", "stage = copied", "stage = moved");
    }

    private static byte[] png(Analysis analysis) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(analysis, Pictures.of(analysis), out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static Color at(BufferedImage image, double x, double y) {
        return new Color(image.getRGB((int) (2 * x), (int) (2 * (y + HEADING))));
    }

    /** How much of a box is dark, as letters are. */
    private static double ink(BufferedImage image, Box box) {
        int dark = 0;
        int all = 0;
        for (double y = box.y() + 3; y < box.bottom() - 3; y += 0.5) {
            for (double x = box.x() + 3; x < box.right() - 3; x += 0.5) {
                Color colour = at(image, x, y);
                dark += colour.getRed() + colour.getGreen() + colour.getBlue() < 300 ? 1 : 0;
                all++;
            }
        }
        return 1.0 * dark / all;
    }

    @Test
    void framesLinesAndTextsStandWhereThePictureHasThem() throws IOException {
        Analysis analysis = pair().edge(0, 1, Verdict.COMPLETE, "stage = copied satisfies it.").analysis();
        Picture picture = Pictures.of(analysis);
        BufferedImage image = read(png(analysis));
        for (Node node : picture.nodes().toList()) {
            assertThat(ink(image, node.box())).isBetween(0.01, 0.3);
            assertThat(at(image, node.box().right() - 2, node.box().bottom() - 3)).isEqualTo(Color.WHITE);
        }
        Route route = picture.routes().getFirst();
        Point middle = route.labelPlace();
        assertThat(at(image, middle.x(), middle.y())).isEqualTo(Color.decode(VerdictLook.of(Verdict.COMPLETE).colour()));
        assertThat(at(image, 2, -40)).isEqualTo(Color.WHITE);
    }

    @Test
    void aPixelOfThePictureIsTwoDotsAndTheImageSaysSo() throws IOException {
        Analysis analysis = pair().analysis();
        byte[] png = png(analysis);
        assertThat(read(png).getWidth()).isEqualTo((int) Math.ceil(2 * Math.max(480, Pictures.of(analysis).width())));
        int density = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        assertThat(ByteBuffer.wrap(png).getInt(density) * 0.0254).isCloseTo(192, within(0.1));
        assertThat(png[density + 8]).as("dots to a metre").isEqualTo((byte) 1);
    }

    @Test
    void theSameWorkflowGivesTheSameBytes() throws IOException {
        assertThat(png(pair().analysis())).isEqualTo(png(pair().analysis()));
    }

    @Test
    void aWorkflowWithoutHandlersInvites() throws IOException {
        BufferedImage image = read(png(new Sample("Empty").analysis()));
        assertThat(image.getWidth()).isEqualTo(960);
        assertThat(ink(image, new Box(24, 30, 400, 40))).isGreaterThan(0.01);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u05E9\u05DC\u05D5\u05DD abc", "\u0639\u0631\u0628\u064A", "\uD83D\uDE00\uD83C\uDDE9\uD83C\uDDEA", "\u4E2D\u6587", "a\u0301\u0301\u0301",
        "<&\"'>", "\u0000\u0007\u001B", "\u202Eevil", "x\uFFFE"})
    void namesOfAnyCharactersAreDrawn(String name) throws IOException {
        Sample sample = new Sample(name).handler(name, name, "k = a", "k = b");
        Picture picture = Pictures.of(sample.analysis());
        assertThat(ink(read(png(sample.analysis())), picture.nodes().findFirst().orElseThrow().box())).isPositive();
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource(textBlock = """
            480,      300,    2
            5000,     2000,   2
            20000,    100,    1.5
            100,      300000, 0.1
            1000000,  1000000, 0.006324
            """)
    void aLargePictureHasFewerDots(double width, double height, double scale) {
        assertThat(PngWriter.scale(width, height)).isCloseTo(scale, within(0.001));
    }
}
