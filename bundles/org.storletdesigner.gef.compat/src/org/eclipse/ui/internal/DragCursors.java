package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** Today's workbench has dropped this class; GEF 3.2 takes from it the cursor that shows while its palette is dragged. */
public final class DragCursors {
    // The numbers are part of the old contract: GEF was compiled against them.
    public static final int INVALID = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;
    public static final int TOP = 3;
    public static final int BOTTOM = 4;

    private DragCursors() { }

    public static Cursor getCursor(int direction) {
        return Display.getCurrent().getSystemCursor(switch (direction) {
            case LEFT, RIGHT -> SWT.CURSOR_SIZEWE;
            case TOP, BOTTOM -> SWT.CURSOR_SIZENS;
            default -> SWT.CURSOR_NO;
        });
    }
}
