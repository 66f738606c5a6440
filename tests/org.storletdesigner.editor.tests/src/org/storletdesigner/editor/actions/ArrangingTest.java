package org.storletdesigner.editor.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.editor.layout.Places;
import org.storletdesigner.editor.parts.OpenCanvas;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.design.WorkflowBuilder;

class ArrangingTest {
    private static final Rectangle OWN_PLACE = new Rectangle(4000, 3000, 200, 100);

    private final OpenCanvas canvas = new OpenCanvas(WorkflowBuilder.named("test")
            .storlet("First", each -> each.handler("one", "k = v", "k = w"))
            .storlet("Second", each -> each.handler("two", "k = w", "none")).build());
    private final List<String> told = new ArrayList<>();
    private boolean done;

    @AfterEach
    void close() {
        canvas.close();
    }

    private Storlet first() {
        return canvas.design().document().getStorlets().getFirst();
    }

    private void arrange() {
        new Arranging(canvas.model(), canvas.places(), () -> new Dimension(800, 600), told::add)
                .arrange(Runnable::run, () -> done = true);
    }

    @Test
    void everythingGetsAPlaceOfItsOwn() {
        canvas.design().edit("Move", () -> Places.set(first(), OWN_PLACE));
        canvas.awaitAnalysis();
        arrange();
        OpenCanvas.await(() -> done);
        assertThat(canvas.places().of(first()).x).isLessThan(1000);
        assertThat(told).isEmpty();
    }

    @Test
    void aBoxThatIsMovedMeanwhileStaysThereAndAPersonHearsOfIt() {
        arrange();
        canvas.design().edit("Move", () -> Places.set(first(), OWN_PLACE));
        OpenCanvas.await(() -> done || !told.isEmpty());
        assertThat(canvas.places().of(first()).getLocation()).isEqualTo(OWN_PLACE.getLocation());
        assertThat(told).containsExactly(
                "Nothing was arranged, since the canvas was changed meanwhile. Arrange it again.");
    }
}
