package org.storletdesigner.app;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * A person's hand on mouse and keyboard: real events, one after the other, each handled before the next one. Called from
 * the test's thread; places are those of the screen.
 */
public final class Hand {
    private static final Device DEVICE = Device.ofThisMachine();
    private static final int STEPS_OF_A_DRAG = 12;
    private static final int PAUSE_MILLIS = 15;
    private static final int TALK_MILLIS = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Hand() { }

    // ---- mouse

    public static void moveTo(Point place) {
        DEVICE.move(place);
        pause();
    }

    public static void click(Point place) {
        moveTo(place);
        button(1, true);
        button(1, false);
    }

    public static void doubleClick(Point place) {
        click(place);
        click(place);
    }

    /** Presses, moves in small steps, as hands do, and lets go. */
    public static void drag(Point from, Point to) {
        dragAnd(1, from, to, () -> { });
    }

    /** The same with the middle button. */
    public static void dragWithTheMiddleButton(Point from, Point to) {
        dragAnd(2, from, to, () -> { });
    }

    /** The same while a key is held down. */
    public static void dragHolding(String key, Point from, Point to) {
        key(key, true);
        pause();
        drag(from, to);
        pause();
        key(key, false);
    }

    /** Drags, and does something before it lets go. */
    public static void dragAnd(Point from, Point to, Runnable before) {
        dragAnd(1, from, to, before);
    }

    private static void dragAnd(int button, Point from, Point to, Runnable before) {
        moveTo(from);
        button(button, true);
        for (int step = 1; step <= STEPS_OF_A_DRAG; step++) {
            moveTo(new Point(from.x + (to.x - from.x) * step / STEPS_OF_A_DRAG,
                    from.y + (to.y - from.y) * step / STEPS_OF_A_DRAG));
        }
        before.run();
        button(button, false);
    }

    /** Turns the wheel by one click while a key is held down. */
    public static void wheelHolding(String key, boolean up) {
        key(key, true);
        DEVICE.wheel(up);
        pause();
        key(key, false);
    }

    /** Drags something out of a control and drops it in another one. */
    public static void carry(Point from, Point to) {
        grip(from);
        bring(from, to);
        letGo();
    }

    /**
     * Takes hold of something that can be carried to another control. Meanwhile nobody may wait for the display's thread:
     * it watches the mouse itself, to tell a drag from a click.
     */
    public static void grip(Point from) {
        moveTo(from);
        DEVICE.button(1, true);
        for (int step = 1; step <= STEPS_OF_A_DRAG; step++) {
            sleep(TALK_MILLIS / 4);
            DEVICE.move(new Point(from.x + 4 * step, from.y + step));
        }
    }

    /** Carries what was gripped to another place, slowly enough for both sides to agree on it. */
    public static void bring(Point from, Point to) {
        for (int step = 1; step <= STEPS_OF_A_DRAG; step++) {
            sleep(TALK_MILLIS);
            DEVICE.move(new Point(from.x + (to.x - from.x) * step / STEPS_OF_A_DRAG,
                    from.y + (to.y - from.y) * step / STEPS_OF_A_DRAG));
        }
        sleep(3 * TALK_MILLIS);
        DEVICE.move(new Point(to.x + 1, to.y + 1));
        sleep(3 * TALK_MILLIS);
    }

    public static void letGo() {
        button(1, false);
    }

    private static void button(int number, boolean down) {
        DEVICE.button(number, down);
        pause();
    }

    // ---- keyboard

    /** A key with its modifiers, as in {@code Ctrl+S}, {@code F2}, {@code Delete}, {@code Ctrl+Shift+E}. */
    public static void press(String keys) {
        String[] names = keys.split("\\+");
        for (int each = 0; each < names.length; each++) {
            key(names[each], true);
        }
        for (int each = names.length - 1; each >= 0; each--) {
            key(names[each], false);
        }
    }

    /** Types a text that stands on the keyboard. */
    public static void type(String text) {
        for (char character : text.toCharArray()) {
            boolean shifted = DEVICE.needsShift(character);
            if (shifted) {
                key("Shift", true);
            }
            key(String.valueOf(character), true);
            key(String.valueOf(character), false);
            if (shifted) {
                key("Shift", false);
            }
        }
    }

    private static void key(String name, boolean down) {
        DEVICE.key(name, down);
        pause();
    }

    // ---- where things are

    /** The middle of a control. */
    public static Point middleOf(Control control) {
        return Window.inDisplayThread(() -> control.toDisplay(control.getSize().x / 2, control.getSize().y / 2));
    }

    /** The upper left part of what an edit part shows, where its name stands and no child is. */
    public static Point titleOf(GraphicalEditPart part) {
        return Window.inDisplayThread(() -> {
            IFigure figure = part.getFigure();
            Rectangle bounds = figure.getBounds().getCopy();
            figure.translateToAbsolute(bounds);
            return part.getViewer().getControl().toDisplay(bounds.x + Math.min(60, bounds.width / 2), bounds.y + 13);
        });
    }

    // ---- waiting

    /** Lets the window do what it has to; every event that was posted is handled afterwards. */
    public static void pause() {
        sleep(PAUSE_MILLIS);
        Window.inDisplayThread(() -> null);
    }

    /** Waits until something holds in the window. */
    public static void await(String what, Supplier<Boolean> condition) {
        awaitThat(what, () -> Window.inDisplayThread(condition));
    }

    private static void awaitThat(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("This did not happen within " + PATIENCE.toSeconds() + " s: " + what);
            }
            sleep(PAUSE_MILLIS * 2L);
        }
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    // ---- dialogs

    /** Waits for a dialog of this title and presses one of its buttons. */
    public static void answer(String title, String button) {
        await("a dialog " + title, () -> dialog(title) != null);
        Shell dialog = Window.inDisplayThread(() -> dialog(title));
        Window.inDisplayThread(() -> {
            find(dialog, button).notifyListeners(SWT.Selection, new Event());
            return null;
        });
        await("the end of the dialog " + title, dialog::isDisposed);
    }

    /** Whether a dialog of this title is open. */
    public static boolean isAsked(String title) {
        return Window.inDisplayThread(() -> dialog(title) != null);
    }

    private static Shell dialog(String title) {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && shell.getText().equals(title)) {
                return shell;
            }
        }
        return null;
    }

    private static Button find(Control control, String text) {
        if (control instanceof Button button && button.getText().replace("&", "").equals(text)) {
            return button;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Button found = find(child, text);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
