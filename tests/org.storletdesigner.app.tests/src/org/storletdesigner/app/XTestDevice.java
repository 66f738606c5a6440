package org.storletdesigner.app;

import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;
import java.util.Map;
import org.eclipse.swt.graphics.Point;

/**
 * The X server's own mouse and keyboard. SWT could post events, too, but with GTK its mouse moves do not know of a button
 * that is held down, so that nothing could be dragged.
 */
final class XTestDevice implements Device {
    private static final NativeLong AT_ONCE = new NativeLong(0);
    private static final Map<String, Integer> SYMBOLS = Map.ofEntries(
            Map.entry("Ctrl", 0xFFE3), Map.entry("Shift", 0xFFE1), Map.entry("Alt", 0xFFE9),
            Map.entry("Delete", 0xFFFF), Map.entry("Insert", 0xFF63), Map.entry("Enter", 0xFF0D), Map.entry("Esc", 0xFF1B),
            Map.entry("Tab", 0xFF09), Map.entry("Space", 0x20), Map.entry("Home", 0xFF50), Map.entry("End", 0xFF57),
            Map.entry("Left", 0xFF51), Map.entry("Up", 0xFF52), Map.entry("Right", 0xFF53), Map.entry("Down", 0xFF54),
            Map.entry("F1", 0xFFBE), Map.entry("F2", 0xFFBF));

    private final X11.Display display = X11.INSTANCE.XOpenDisplay(null);

    @Override
    public void move(Point place) {
        X11.XTest.INSTANCE.XTestFakeMotionEvent(display, -1, place.x, place.y, AT_ONCE);
        X11.INSTANCE.XSync(display, false);
    }

    @Override
    public void button(int number, boolean down) {
        X11.XTest.INSTANCE.XTestFakeButtonEvent(display, number, down, AT_ONCE);
        X11.INSTANCE.XSync(display, false);
    }

    /** To an X server a wheel is two buttons. */
    @Override
    public void wheel(boolean up) {
        button(up ? 4 : 5, true);
        button(up ? 4 : 5, false);
    }

    @Override
    public void key(String name, boolean down) {
        int symbol = SYMBOLS.containsKey(name) ? SYMBOLS.get(name) : Character.toLowerCase(name.charAt(0));
        X11.XTest.INSTANCE.XTestFakeKeyEvent(display, code(symbol) & 0xFF, down, AT_ONCE);
        X11.INSTANCE.XSync(display, false);
    }

    private byte code(int symbol) {
        byte code = X11.INSTANCE.XKeysymToKeycode(display, new X11.KeySym(symbol));
        if (code == 0) {
            throw new IllegalArgumentException("This keyboard has no key of symbol " + symbol + ".");
        }
        return code;
    }

    @Override
    public boolean needsShift(char character) {
        return Character.isUpperCase(character)
                || X11.INSTANCE.XKeycodeToKeysym(display, code(character), 0).intValue() != character;
    }
}
