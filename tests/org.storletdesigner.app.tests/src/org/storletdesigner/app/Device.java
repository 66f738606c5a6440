package org.storletdesigner.app;

import org.eclipse.swt.graphics.Point;

/** Mouse and keyboard of the machine on which the tests run. */
interface Device {
    void move(Point place);

    /** A button by its number: 1 is the left one, 2 the middle one. */
    void button(int number, boolean down);

    /** Turns the wheel by one click. */
    void wheel(boolean up);

    /** A key by what is on it: one letter, or a name such as {@code Ctrl}, {@code Delete} or {@code F2}. */
    void key(String name, boolean down);

    /** Whether a character needs Shift on this keyboard. */
    boolean needsShift(char character);

    static Device ofThisMachine() {
        return System.getProperty("os.name").startsWith("Linux") ? new XTestDevice() : new PostDevice();
    }
}
