package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.handlers.IHandlerService;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Storlet;

/** What people do on a canvas, once each, and how long the display's thread works at a stretch because of it. */
final class Gestures {
    private static final String STORLET = "Storlet17";
    private static final String COMMAND = "org.storletdesigner.editor.command.";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long PAUSE_MILLIS = 50;
    private static final long QUIET_MILLIS = 600;
    private static final int MARGIN = 150;
    private static final int FAR = 60;

    private final Desk desk;
    private final BiConsumer<String, Duration> told;
    private final GraphicalViewer viewer;
    private final ZoomManager zoom;
    private final Storlet storlet;

    /** A step of a gesture in the test's thread. */
    private interface Step {
        void run() throws InterruptedException;
    }

    /** @param told of each gesture and its longest work at a stretch */
    Gestures(Desk desk, BiConsumer<String, Duration> told) {
        this.desk = desk;
        this.told = told;
        viewer = desk.editor().viewer();
        zoom = Window.inDisplayThread(() -> desk.editor().getAdapter(ZoomManager.class));
        storlet = desk.storlet(STORLET);
    }

    /** Leaves the document nearly as it was: another place and another condition. */
    void measure() throws InterruptedException {
        look();
        selectAndEdit();
        collapse();
        selectAll();
        delete();
    }

    private void look() throws InterruptedException {
        measure("zoom to 100 %", () -> zoom.setZoom(1));
        measure("scroll", () -> scroll(150, 120));
        measure("zoom in", zoom::zoomIn);
        measure("zoom to 35 %", () -> zoom.setZoom(0.35));
        measure("show all", () -> zoom.setZoomAsText(ZoomManager.FIT_ALL));
    }

    private void selectAndEdit() throws InterruptedException {
        measure("select a storlet", () -> viewer.select(part(storlet)));
        measure("select a handler", () -> viewer.select(part(storlet.getHandlers().getFirst())));
        measure("select nothing", viewer::deselectAll);
        measure("move a storlet", () -> desk.design().edit("Move", this::move));
        measure("edit a condition", () -> desk.design().edit("Edit", () ->
                storlet.getHandlers().getFirst().setExtraCondition("size < 7")));
    }

    private void collapse() throws InterruptedException {
        measure("collapse all", () -> command(COMMAND + "collapseAll"));
        measure("expand all", () -> command(COMMAND + "expandAll"));
        measure("undo that all is expanded", () -> desk.design().commands().undo());
        measure("undo that all is collapsed", () -> desk.design().commands().undo());
    }

    private void selectAll() throws InterruptedException {
        measure("select all", () -> command("org.eclipse.ui.edit.selectAll"));
        measure("align all", () -> command(COMMAND + "alignLeft"));
        measure("undo that all is aligned", () -> desk.design().commands().undo());
        measure("zoom to 100 % with all selected", () -> zoom.setZoom(1));
        measure("scroll with all selected", this::scrollToIt);
        Bounds before = storlet.getBounds();
        watch("drag all", this::drag);
        assertThat(storlet.getBounds()).isNotEqualTo(before);
        measure("undo that all is dragged", () -> desk.design().commands().undo());
        measure("select nothing after all", viewer::deselectAll);
    }

    private void delete() throws InterruptedException {
        List<Storlet> all = desk.design().document().getStorlets();
        int before = all.size();
        measure("select half", () -> viewer.setSelection(new StructuredSelection(
                all.stream().limit(before / 2).map(this::part).toList())));
        measure("delete half", () -> command("org.eclipse.ui.edit.delete"));
        assertThat(all).hasSize(before - before / 2);
        measure("undo that half is deleted", () -> desk.design().commands().undo());
        assertThat(all).hasSize(before);
    }

    // ---- how

    private EditPart part(Object shown) {
        return (EditPart) viewer.getEditPartRegistry().get(shown);
    }

    private void scroll(int x, int y) {
        Viewport viewport = desk.canvas().getViewport();
        viewport.setViewLocation(viewport.getViewLocation().getTranslated(x, y));
    }

    /** At the edge of the canvas a drag would scroll it. */
    private void scrollToIt() {
        Rectangle place = ((GraphicalEditPart) part(storlet)).getFigure().getBounds();
        desk.canvas().getViewport().setViewLocation(place.x - MARGIN, place.y - MARGIN);
    }

    private void drag() {
        Point title = Hand.titleOf(desk.part(storlet));
        Hand.drag(title, new Point(title.x + FAR, title.y + FAR));
    }

    private void move() {
        Bounds place = storlet.getBounds() == null ? new Bounds(100, 100, 240, 300) : storlet.getBounds();
        storlet.setBounds(new Bounds(place.x() + 5, place.y(), place.width(), place.height()));
    }

    private static void command(String id) {
        Window.ask(window -> {
            try {
                return window.getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException broken) {
                throw new AssertionError(broken);
            }
        });
    }

    // ---- measuring

    private void measure(String what, Runnable done) throws InterruptedException {
        watch(what, () -> Window.inDisplayThread(() -> {
            done.run();
            return null;
        }));
    }

    private void watch(String what, Step step) throws InterruptedException {
        Probe probe = Probe.start();
        step.run();
        await(desk.design());
        desk.settled();
        Thread.sleep(QUIET_MILLIS); // what follows a little later counts as well
        told.accept(what, probe.end().works().getLast());
    }

    /** Until the engine has said what it thinks; others would have given up long before. */
    static void await(Design design) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Window.inDisplayThread(design::isCurrent) && System.nanoTime() < end) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
