package org.storletdesigner.app;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Mouse and keyboard as SWT can move them, which is enough on Windows and macOS. */
final class PostDevice implements Device {
    @Override
    public void move(Point place) {
        Event event = new Event();
        event.type = SWT.MouseMove;
        event.x = place.x;
        event.y = place.y;
        post(event);
    }

    @Override
    public void button(int number, boolean down) {
        Event event = new Event();
        event.type = down ? SWT.MouseDown : SWT.MouseUp;
        event.button = number;
        post(event);
    }

    @Override
    public void wheel(boolean up) {
        Event event = new Event();
        event.type = SWT.MouseWheel;
        event.count = up ? 1 : -1;
        post(event);
    }

    @Override
    public void key(String name, boolean down) {
        Event event = new Event();
        event.type = down ? SWT.KeyDown : SWT.KeyUp;
        int code = code(name);
        if (code == 0) {
            event.character = name.toLowerCase(Locale.ROOT).charAt(0);
        } else {
            event.keyCode = code;
            event.character = code == SWT.DEL || code == SWT.CR || code == SWT.ESC || code == SWT.TAB ? (char) code : 0;
        }
        post(event);
    }

    private static int code(String name) {
        return switch (name) {
            case "Ctrl" -> SWT.MOD1;
            case "Shift" -> SWT.SHIFT;
            case "Alt" -> SWT.ALT;
            case "Delete" -> SWT.DEL;
            case "Insert" -> SWT.INSERT;
            case "Enter" -> SWT.CR;
            case "Esc" -> SWT.ESC;
            case "Tab" -> SWT.TAB;
            case "Home" -> SWT.HOME;
            case "End" -> SWT.END;
            case "Up" -> SWT.ARROW_UP;
            case "Down" -> SWT.ARROW_DOWN;
            case "Left" -> SWT.ARROW_LEFT;
            case "Right" -> SWT.ARROW_RIGHT;
            case "F1" -> SWT.F1;
            case "F2" -> SWT.F2;
            default -> 0;
        };
    }

    @Override
    public boolean needsShift(char character) {
        return false; // a posted character brings its own modifiers
    }

    private static void post(Event event) {
        Window.inDisplayThread(() -> Display.getCurrent().post(event));
    }
}
