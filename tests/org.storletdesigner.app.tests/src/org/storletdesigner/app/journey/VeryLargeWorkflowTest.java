package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Storlet;

/**
 * A probe, not a timed test: how long the display's thread works at a stretch when something is done with a document of
 * 3,000 handlers. Only {@code releng/bench} waits for it.
 */
@EnabledIfEnvironmentVariable(named = Measures.FILE, matches = ".+")
class VeryLargeWorkflowTest {
    private static final int STORLETS = 1_000;
    private static final String COMMAND = "org.storletdesigner.editor.command.";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long PAUSE_MILLIS = 50;
    private static final long QUIET_MILLIS = 600;

    private Desk desk;

    @BeforeEach
    @AfterEach
    void close() {
        Window.closeAll();
    }

    @Test
    void allThatPeopleDoIsDoneWithThreeThousandHandlers() throws InterruptedException {
        open();
        Storlet storlet = desk.storlet("Storlet17");
        GraphicalViewer viewer = desk.editor().viewer();
        ZoomManager zoom = Window.inDisplayThread(() -> desk.editor().getAdapter(ZoomManager.class));
        measure("zoom to 100 %", () -> zoom.setZoom(1));
        measure("scroll", () -> scroll(150, 120));
        measure("select a storlet", () -> viewer.select((EditPart) viewer.getEditPartRegistry().get(storlet)));
        measure("move a storlet", () -> desk.design().edit("Move", () -> move(storlet)));
        measure("edit a condition", () -> desk.design().edit("Edit", () ->
                storlet.getHandlers().getFirst().setExtraCondition("size < 7")));
        measure("zoom in", zoom::zoomIn);
        measure("zoom to 35 %", () -> zoom.setZoom(0.35));
        measure("show all", () -> zoom.setZoomAsText(ZoomManager.FIT_ALL));
        measure("collapse all", () -> command(COMMAND + "collapseAll"));
        measure("expand all", () -> command(COMMAND + "expandAll"));
        measure("undo", () -> desk.design().commands().undo());
        measure("select all", () -> command("org.eclipse.ui.edit.selectAll"));
        assertThat(desk.design().document().getStorlets()).hasSize(STORLETS);
    }

    private void open() throws InterruptedException {
        Probe probe = Probe.start();
        Design design = Window.ask(window -> {
            Documents.openNew(window, LargeWorkflow.of(STORLETS), "very large");
            return window.getActivePage().getActiveEditor().getAdapter(Design.class);
        });
        await(design);
        desk = Desk.inFront();
        tell("open", probe.end());
    }

    private void measure(String what, Runnable done) throws InterruptedException {
        Probe probe = Probe.start();
        Window.inDisplayThread(() -> {
            done.run();
            return null;
        });
        await(desk.design());
        desk.settled();
        Thread.sleep(QUIET_MILLIS); // what follows a little later counts as well
        tell(what, probe.end());
    }

    /** Others would have given up long before. */
    private static void await(Design design) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Window.inDisplayThread(design::isCurrent) && System.nanoTime() < end) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static void tell(String what, Probe probe) {
        List<Duration> works = probe.works();
        Measures.tell("3,000 handlers, " + what + ": longest work at a stretch", works.getLast());
    }

    private void scroll(int x, int y) {
        Viewport viewport = desk.canvas().getViewport();
        viewport.setViewLocation(viewport.getViewLocation().getTranslated(x, y));
    }

    private static void move(Storlet storlet) {
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
}
