package org.storletdesigner.editor.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class SmoothPaneTest {
    private static final int SIZE = 100;
    private static final int WHITE = 0xFFFFFF;

    /** Paints a square of ten where it is told to. */
    private static final class Layer extends FreeformLayer {
        private final int x;

        Layer(int x) {
            this.x = x;
        }

        @Override
        protected void paintClientArea(Graphics graphics) {
            graphics.setBackgroundColor(Display.getDefault().getSystemColor(SWT.COLOR_BLACK));
            graphics.fillRectangle(x, 20, 10, 10);
        }
    }

    @Test
    void everyLayerIsScaledAndNotOnlyTheFirstOne() {
        SmoothPane pane = new SmoothPane();
        List.of(20, 60, 100).forEach(x -> pane.add(new Layer(x), String.valueOf(x)));
        pane.setScale(0.5);
        pane.setBounds(new Rectangle(0, 0, SIZE, SIZE));
        pane.getChildren().forEach(layer -> ((IFigure) layer).setBounds(new Rectangle(0, 0, 2 * SIZE, 2 * SIZE)));
        ImageData picture = painted(pane);
        assertThat(List.of(12, 32, 52)).noneMatch(x -> (picture.getPixel(x, 12) & WHITE) == WHITE);
        assertThat(List.of(25, 65, 95)).allMatch(x -> (picture.getPixel(x, 25) & WHITE) == WHITE);
    }

    private static ImageData painted(IFigure figure) {
        Image image = new Image(Display.getDefault(), SIZE, SIZE);
        GC gc = new GC(image);
        gc.setBackground(Display.getDefault().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(0, 0, SIZE, SIZE);
        Graphics graphics = new SWTGraphics(gc);
        figure.paint(graphics);
        ImageData picture = image.getImageData();
        graphics.dispose();
        gc.dispose();
        image.dispose();
        return picture;
    }
}
