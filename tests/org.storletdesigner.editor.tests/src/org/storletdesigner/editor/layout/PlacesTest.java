package org.storletdesigner.editor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.files.WorkflowFiles;

class PlacesTest {
    private final Workflow document = WorkflowBuilder.named("test")
            .storlet("a", each -> each.handler("one", "k = v", "k = w").handler("two", "k = w", "none"))
            .storlet("b", each -> each.handler("one", "k = w", "none")).build();
    private final Places places = new Places(document);
    private final Storlet first = document.getStorlets().getFirst();
    private final Storlet second = document.getStorlets().getLast();

    @Test
    void whatHasNoPlaceGetsOneThatOverlapsNothing() {
        assertThat(places.of(first).intersects(places.of(second))).isFalse();
        assertThat(places.of(first.getHandlers().getFirst()).intersects(places.of(first.getHandlers().getLast())))
                .isFalse();
    }

    @Test
    void askingForPlacesLeavesTheDocumentAsItIs() throws FileFormatException {
        String before = text(document);
        Places.boxes(document).forEach(places::of);
        assertThat(text(document)).isEqualTo(before);
    }

    @Test
    void whatLeftTheDocumentIsLetGo() throws InterruptedException {
        WeakReference<Storlet> left = new WeakReference<>(leaving());
        for (int i = 0; i < 100 && left.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(left.get()).isNull();
    }

    private Storlet leaving() {
        Storlet added = Storlets.place(document, document.getDefinitions().getFirst(), "c");
        places.of(added);
        document.getStorlets().remove(added);
        return added;
    }

    @Test
    void aSettledCopyHasEverythingWhereItIsDrawn() {
        Workflow copy = places.settledCopy();
        assertThat(new Places(copy).of(copy.getStorlets().getLast())).isEqualTo(places.of(second));
        assertThat(copy.getStorlets()).allMatch(storlet -> storlet.getBounds() != null);
        assertThat(first.getBounds()).isNull();
    }

    @Test
    void aStorletGoesRoundItsHandlersHoweverSmallItWasMade() {
        first.setBounds(new Bounds(0, 0, 10, 10));
        first.getHandlers().getLast().setBounds(new Bounds(500, 300, 100, 50));
        assertThat(places.of(first).width).isGreaterThan(600);
        assertThat(places.of(first).height).isGreaterThan(350);
    }

    @Test
    void anArrangementPlacesEverythingWithoutOverlap() {
        Map<EObject, Rectangle> arranged = new Arrangement(document, places, List.of(), new Dimension(800, 500)).compute(100);
        assertThat(arranged.keySet()).containsAll(document.getStorlets());
        assertThat(arranged.get(first).intersects(arranged.get(second))).isFalse();
        arranged.forEach(Places::set);
        assertThat(places.of(first)).isEqualTo(arranged.get(first));
    }

    private static String text(Workflow workflow) throws FileFormatException {
        return new String(WorkflowFiles.bytes(workflow, "test"), StandardCharsets.UTF_8);
    }
}
