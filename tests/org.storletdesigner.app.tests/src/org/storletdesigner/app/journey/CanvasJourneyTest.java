package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.junit.jupiter.api.Test;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.editor.design.EdgeBearer;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.design.HandlerNames;

class CanvasJourneyTest extends DocumentsJourney {
    @Test
    void aCollapsedStorletMergesItsLinesAndExpandsAgain() {
        Storlet storlet = desk.storlet("Resizing");
        List<String> before = lines();
        assertThat(before).contains("ImageConverting.convert > Resizing.resize (1)");
        Hand.click(Hand.titleOf(desk.part(storlet)));
        Hand.press("Ctrl+K");
        Hand.await("the collapsed storlet", storlet::isCollapsed);
        assertThat(lines()).contains("ImageConverting.convert > Resizing (1)")
                .noneMatch(line -> line.contains("resize"));
        Hand.press("Enter");
        Hand.await("the expanded storlet", () -> !storlet.isCollapsed());
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void theKeysOfTheCanvasZoomItAndFitIt() {
        ZoomManager zoom = Window.inDisplayThread(() -> desk.editor().getAdapter(ZoomManager.class));
        Hand.press("Ctrl+1");
        Hand.await("the real size", () -> zoom.getZoom() == 1);
        Hand.press("Ctrl+=");
        Hand.await("a larger canvas", () -> zoom.getZoom() > 1);
        Hand.press("Ctrl+-");
        Hand.await("the size of before", () -> zoom.getZoom() == 1);
        Hand.press("Ctrl+0");
        Hand.await("all of it in sight", () -> zoom.getZoom() <= 1);
        Hand.click(Hand.titleOf(desk.part(desk.storlet("Resizing"))));
        Hand.press("Ctrl+2");
        Hand.await("the selection from near by", () -> zoom.getZoom() == 2);
    }

    @Test
    void everythingIsSelectedAndSwitchedOffAndOnAgain() {
        List<String> before = desk.edges();
        assertThat(before).isNotEmpty();
        Hand.press("Ctrl+A");
        Hand.press("Ctrl+Shift+E");
        Hand.await("that all are off", () -> storlets().allMatch(Storlet::isDisabled));
        assertThat(desk.edges()).isEmpty();
        Hand.press("Ctrl+Shift+E");
        Hand.await("that all are on", () -> storlets().noneMatch(Storlet::isDisabled));
        assertThat(desk.edges()).isEqualTo(before);
    }

    private Stream<Storlet> storlets() {
        return desk.design().document().getStorlets().stream();
    }

    /** The lines that are drawn: between which parts, and for how many edges. */
    private List<String> lines() {
        desk.settled();
        Map<?, ?> parts = Window.inDisplayThread(() -> Map.copyOf(desk.editor().viewer().getEditPartRegistry()));
        return Window.inDisplayThread(() -> parts.values().stream().filter(EdgeBearer.class::isInstance)
                .map(ConnectionEditPart.class::cast).map(CanvasJourneyTest::words).sorted().toList());
    }

    private static String words(ConnectionEditPart line) {
        int edges = ((EdgeBearer) line).edgeKeys().size();
        return name(line.getSource()) + " > " + name(line.getTarget()) + " (" + edges + ")";
    }

    private static String name(EditPart part) {
        return switch (part.getModel()) {
            case Handler handler -> HandlerNames.of(handler);
            case Storlet storlet -> storlet.getName();
            default -> throw new AssertionError(part.getModel());
        };
    }
}
