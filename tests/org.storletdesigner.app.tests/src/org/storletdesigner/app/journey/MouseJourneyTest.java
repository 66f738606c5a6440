package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.model.Storlet;

class MouseJourneyTest extends DocumentsJourney {
    private static final int REST_MILLIS = 1_200;

    private Point title(String storlet) {
        return Hand.titleOf(desk.part(desk.storlet(storlet)));
    }

    private Point view() {
        return Window.inDisplayThread(() -> {
            var at = desk.canvas().getViewport().getViewLocation();
            return new Point(at.x, at.y);
        });
    }

    private double zoom() {
        return Window.inDisplayThread(() -> desk.editor().getAdapter(ZoomManager.class).getZoom());
    }

    // ---- what is seen

    @Test
    void theWheelWithCtrlZoomsAtTheMouseBetweenTheLimits() {
        Point mouse = title("Resizing");
        double before = zoom();
        Hand.moveTo(mouse);
        Hand.wheelHolding("Ctrl", true);
        Hand.await("a larger canvas", () -> zoom() > before);
        Point after = title("Resizing");
        assertThat(Math.abs(after.y - mouse.y)).isLessThan(15);
        for (int click = 0; click < 30; click++) {
            Hand.wheelHolding("Ctrl", true);
        }
        assertThat(zoom()).isEqualTo(4);
        for (int click = 0; click < 40; click++) {
            Hand.wheelHolding("Ctrl", false);
        }
        assertThat(zoom()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void theRealSizeIsNeverThatOfEmptyPaper() {
        Hand.moveTo(title("Resizing"));
        for (int click = 0; click < 40; click++) {
            Hand.wheelHolding("Ctrl", false);
        }
        Hand.click(Eye.emptyGround(desk.canvas()));
        Hand.press("Ctrl+1");
        Hand.await("the real size", () -> zoom() == 1);
        assertThat(Window.inDisplayThread(() -> desk.design().document().getStorlets().stream().anyMatch(storlet -> {
            var box = desk.part(storlet).getFigure().getBounds();
            return box.intersects(desk.canvas().getViewport().getClientArea());
        }))).isTrue();
    }

    @Test
    void theMiddleButtonAndTheSpaceBarMoveThePaperAndNothingOnIt() {
        Hand.press("Ctrl+1");
        Hand.press("Ctrl+=");
        Hand.press("Ctrl+=");
        Point before = view();
        Point ground = Eye.emptyGround(desk.canvas());
        Hand.dragWithTheMiddleButton(ground, new Point(ground.x - 60, ground.y - 40));
        assertThat(view()).isEqualTo(new Point(before.x + 60, before.y + 40));
        Hand.click(ground);
        Hand.dragHolding("Space", new Point(ground.x - 60, ground.y - 40), ground);
        assertThat(view()).isEqualTo(before);
        assertThat(desk.editor().isDirty()).isFalse();
    }

    // ---- what is selected and moved

    @Test
    void aFrameSelectsStorletsAsAWhole() {
        Point from = title("Translating");
        Point to = title("Resizing");
        Hand.drag(new Point(from.x - 90, from.y - 30), new Point(to.x + 180, to.y + 110));
        Hand.await("the selection", () -> desk.selected().size() == 2);
        assertThat(desk.selected()).containsExactlyInAnyOrder(desk.storlet("Translating"), desk.storlet("Resizing"));
    }

    @Test
    void escapeGivesUpADrag() {
        Storlet storlet = desk.storlet("Resizing");
        Point from = title("Resizing");
        Hand.dragAnd(from, new Point(from.x + 50, from.y + 150), () -> Hand.press("Esc"));
        assertThat(title("Resizing")).isEqualTo(from);
        assertThat(storlet.getBounds()).isNull();
        assertThat(desk.editor().isDirty()).isFalse();
    }

    @Test
    void aDragWithShiftStaysOnOneLineAndOneWithCtrlLeavesTheOriginal() {
        Point from = title("Resizing");
        Hand.dragHolding("Shift", from, new Point(from.x + 12, from.y + 150));
        Hand.await("another place", () -> !title("Resizing").equals(from));
        assertThat(title("Resizing").x).isEqualTo(from.x);
        Hand.press("Ctrl+Z");
        Hand.await("the place of before", () -> title("Resizing").equals(from));
        desk.settled();
        Hand.dragHolding("Ctrl", from, new Point(from.x + 20, from.y + 170));
        Hand.await("the copy", () -> desk.design().document().getStorlets().size() == 6);
        assertThat(title("Resizing")).isEqualTo(from);
        assertThat(Math.abs(title("Resizing2").y - from.y - 170)).isLessThan(12);
    }

    // ---- what is said

    @Test
    void aClickIsFollowedByNoTooltipAndALineSaysWhyWhenTheMouseRestsOnIt() {
        Hand.click(title("Resizing"));
        rest();
        assertThat(tooltips()).isEmpty();
        Hand.moveTo(lineBetween("Resizing", "Notification"));
        Hand.await("the reason", () -> tooltips().size() == 1);
    }

    private Point lineBetween(String from, String to) {
        Point start = Eye.middleOf(desk.part(desk.storlet(from).getHandlers().getFirst()));
        Point end = Eye.middleOf(desk.part(desk.storlet(to).getHandlers().getFirst()));
        return new Point((start.x + end.x) / 2, (start.y + end.y) / 2);
    }

    private static void rest() {
        try {
            Thread.sleep(REST_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What floats above the window: visible shells that are neither it nor a dialog. */
    private static List<Shell> tooltips() {
        return Window.inDisplayThread(() -> List.of(Display.getCurrent().getShells()).stream()
                .filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.TITLE) == 0).toList());
    }
}
