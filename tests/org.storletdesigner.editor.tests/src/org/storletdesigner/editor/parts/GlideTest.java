package org.storletdesigner.editor.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.editor.layout.Places;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.design.WorkflowBuilder;

class GlideTest {
    private final OpenCanvas canvas = new OpenCanvas(WorkflowBuilder.named("test")
            .storlet("a", each -> each.handler("one", "k = v", "k = w")).build());
    private final Storlet storlet = canvas.design().document().getStorlets().getFirst();
    private final Rectangle before = canvas.places().of(storlet);
    private final Rectangle after = before.getTranslated(400, 200);

    @AfterEach
    void close() {
        canvas.close();
    }

    private Rectangle drawn() {
        canvas.viewer().flush();
        return ((StorletPart) canvas.part(storlet)).getFigure().getBounds().getCopy();
    }

    private void move() {
        canvas.design().edit("Move", () -> Places.set(storlet, after));
    }

    private static void letMillisPass(int millis) {
        Display display = Display.getDefault();
        long end = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(5, () -> { });
                display.sleep();
            }
        }
    }

    @Test
    void theDocumentIsChangedAtOnceAndTheBoxFollows() {
        new Glide(canvas.viewer(), () -> true).during(this::move);
        assertThat(canvas.places().of(storlet)).isEqualTo(after);
        assertThat(drawn().x).isBetween(before.x, after.x - 1);
        letMillisPass(600);
        assertThat(drawn()).isEqualTo(after);
        canvas.design().commands().undo();
        assertThat(drawn()).isEqualTo(before);
        assertThat(canvas.design().commands().canUndo()).isFalse();
    }

    @Test
    void whatIsUndoneOnTheWayEndsWhereItWas() {
        new Glide(canvas.viewer(), () -> true).during(this::move);
        letMillisPass(50);
        canvas.design().commands().undo();
        letMillisPass(600);
        assertThat(drawn()).isEqualTo(before);
    }

    @Test
    void whoeverLooksAtPlacesEndsItBefore() {
        Glide glide = new Glide(canvas.viewer(), () -> true);
        glide.during(this::move);
        glide.finish();
        assertThat(drawn()).isEqualTo(after);
        letMillisPass(100);
        assertThat(drawn()).isEqualTo(after);
    }

    @Test
    void whoeverWantsNoMotionHasNone() {
        new Glide(canvas.viewer(), () -> false).during(this::move);
        assertThat(drawn()).isEqualTo(after);
    }
}
