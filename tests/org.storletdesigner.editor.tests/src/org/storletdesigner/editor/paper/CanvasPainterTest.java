package org.storletdesigner.editor.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.editor.canvas.CanvasRoot;
import org.storletdesigner.editor.design.Emphasis;
import org.storletdesigner.editor.figures.Scheme;
import org.storletdesigner.editor.parts.OpenCanvas;
import org.storletdesigner.model.design.WorkflowBuilder;

class CanvasPainterTest {
    private static final RGB WHITE = new RGB(255, 255, 255);

    private final OpenCanvas canvas = new OpenCanvas(WorkflowBuilder.named("test")
            .storlet("a", each -> each.handler("one", "k = v", "new: k = w").handler("two", "k = w", "none"))
            .storlet("b", each -> each.handler("one", "k = w", "none")).build());
    private final CanvasPainter painter = new CanvasPainter(canvas.viewer(), canvas.model());

    @AfterEach
    void close() {
        canvas.close();
    }

    private void select(int... storlets) {
        List<EditPart> parts = IntStream.of(storlets)
                .mapToObj(each -> canvas.part(canvas.design().document().getStorlets().get(each)))
                .map(EditPart.class::cast).toList();
        canvas.viewer().setSelection(new StructuredSelection(parts));
    }

    private ImageData picture() {
        return painter.picture(Part.ALL, Ground.WHITE, 1);
    }

    private static RGB corner(ImageData picture) {
        return picture.palette.getRGB(picture.getPixel(0, 0));
    }

    @Test
    void thePictureIsTheSameAtEveryZoom() {
        ImageData real = picture();
        ((CanvasRoot) canvas.viewer().getRootEditPart()).getZoomManager().setZoom(0.1);
        ImageData small = picture();
        assertThat(real.width).isGreaterThan(300);
        assertThat(small.width).isEqualTo(real.width);
        assertThat(small.data).isEqualTo(real.data);
    }

    @Test
    void darkColoursSelectionAndEmphasisStayInTheWindow() {
        ImageData plain = picture();
        canvas.model().setScheme(Scheme.DARK);
        select(0);
        String other = canvas.design().document().getStorlets().get(1).getId();
        canvas.design().emphasise(new Emphasis(Set.of(other), Set.of()));
        ImageData again = picture();
        assertThat(corner(again)).isEqualTo(WHITE);
        assertThat(again.data).isEqualTo(plain.data);
        assertThat(canvas.model().scheme()).isEqualTo(Scheme.DARK);
    }

    @Test
    void aPictureOfTwiceTheSizeHasFourTimesThePixels() {
        ImageData twice = painter.picture(Part.ALL, Ground.WHITE, 2);
        assertThat(twice.width).isEqualTo(2 * picture().width);
        assertThat(twice.height).isEqualTo(2 * picture().height);
    }

    @Test
    void aPictureThatWouldNotFitIntoTheMemoryIsSmaller() {
        assertThat((long) painter.size(Part.ALL, 1000).width * painter.size(Part.ALL, 1000).height)
                .isBetween(20_000_000L, 41_000_000L);
    }

    @Test
    void theSelectionIsShownWithoutItsNeighbours() {
        assertThat(painter.boxes(Part.SELECTION)).isZero();
        select(1);
        Rectangle alone = painter.area(Part.SELECTION);
        assertThat(painter.boxes(Part.SELECTION)).isEqualTo(1);
        assertThat(painter.area(Part.ALL).contains(alone)).isTrue();
        assertThat(alone.width).isLessThan(painter.area(Part.ALL).width);
        select(0, 1);
        assertThat(painter.area(Part.SELECTION).getSize()).isNotEqualTo(alone.getSize());
    }

    @Test
    void aTransparentPictureLooksTheSameOnWhite() {
        ImageData white = picture();
        ImageData clear = painter.picture(Part.ALL, Ground.TRANSPARENT, 1);
        assertThat(clear.getAlpha(0, 0)).isZero();
        Stream.of(10, 40, 80, 120).forEach(at -> {
            RGB seen = white.palette.getRGB(white.getPixel(at, at));
            RGB colour = clear.palette.getRGB(clear.getPixel(at, at));
            int alpha = clear.getAlpha(at, at);
            assertThat(over(colour.red, alpha)).isCloseTo(seen.red, within(3));
            assertThat(over(colour.blue, alpha)).isCloseTo(seen.blue, within(3));
        });
    }

    private static int over(int part, int alpha) {
        return part * alpha / 255 + 255 - alpha;
    }

    @Test
    void whereNothingIsIsBlank() {
        Rectangle all = painter.area(Part.ALL);
        assertThat(painter.isBlank(Part.ALL, all)).isFalse();
        assertThat(painter.isBlank(Part.ALL, new Rectangle(all.right() + 10, all.y, 100, 100))).isTrue();
    }
}
