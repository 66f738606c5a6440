package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;

/** The tools of the canvas are about the document in front, whatever has the focus. */
class ToolsJourneyTest extends DocumentsJourney {
    private static final String COMMAND = "org.storletdesigner.editor.command.";

    @BeforeEach
    void focusAView() {
        Window.inDisplayThread(() -> {
            desk.editor().viewer().setSelection(new StructuredSelection(
                    List.of(desk.part(desk.storlet("Translating")), desk.part(desk.storlet("Resizing")))));
            return null;
        });
        Desk.show("org.storletdesigner.app.view.findings");
    }

    @Test
    void theyZoomWhileAViewHasTheFocus() {
        ZoomManager zoom = Window.inDisplayThread(() -> desk.editor().getAdapter(ZoomManager.class));
        double before = zoom.getZoom();
        Eye.awaitTool("Zoom In (Ctrl+=)");
        run("zoomIn");
        assertThat(zoom.getZoom()).isGreaterThan(before);
    }

    @Test
    void theyAlignWhatIsSelectedOnTheCanvasWhileAViewHasTheFocus() {
        run("alignLeft");
        assertThat(left("Resizing")).isEqualTo(left("Translating"));
        run("alignTop");
        assertThat(top("Resizing")).isEqualTo(top("Translating"));
    }

    @Test
    void theyAreOffWhenNoDocumentIsInFront() {
        Window.closeAll();
        Hand.pause();
        assertThat(Window.<Boolean>ask(window -> window.getService(ICommandService.class).getCommand(COMMAND + "zoomIn")
                .isHandled())).isFalse();
    }

    private int left(String storlet) {
        return bounds(storlet).x;
    }

    private int top(String storlet) {
        return bounds(storlet).y;
    }

    private Rectangle bounds(String storlet) {
        GraphicalEditPart part = desk.part(desk.storlet(storlet));
        return Window.inDisplayThread(() -> part.getFigure().getBounds().getCopy());
    }

    private static void run(String command) {
        Window.ask(window -> {
            try {
                return window.getService(IHandlerService.class).executeCommand(COMMAND + command, null);
            } catch (CommandException broken) {
                throw new AssertionError(broken);
            }
        });
        Hand.pause();
    }
}
