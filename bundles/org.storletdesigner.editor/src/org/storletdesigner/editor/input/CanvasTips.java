package org.storletdesigner.editor.input;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ToolTipHelper;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Monitor;

/**
 * Shows the tooltip of what the mouse rests on, below the mouse. After a click there is none before the mouse is on
 * something else. The toolkit's own one follows the mouse at once and goes after five seconds.
 */
final class CanvasTips extends ToolTipHelper {
    private static final int ASIDE = 12;
    private static final int BELOW = 24;
    private static final int ABOVE = 10;
    private static final int MILLIS = 15_000;
    /** A hand that rests on the mouse moves it no farther. */
    private static final int TREMBLING = 12;

    private IFigure under;
    private IFigure shown;
    private IFigure silent;
    private Point silentAt;
    private int number;

    CanvasTips(Control canvas) {
        super(canvas);
    }

    /** Somebody works here: whatever is shown goes, and nothing is said about it for now. */
    void silence() {
        silent = under;
        silentAt = control.getDisplay().getCursorLocation();
        vanish();
    }

    @Override
    public void displayToolTipNear(IFigure source, IFigure tip, int x, int y) {
        under = source;
        if (tip != null && source != shown && !isSilent(x, y)) {
            getLightweightSystem().setContents(tip);
            Dimension size = withTrim(getLightweightSystem().getRootFigure().getPreferredSize());
            Point place = place(new Point(x, y), size, screen(x, y));
            setShellBounds(place.x, place.y, size.width, size.height);
            show();
            shown = source;
            int mine = ++number;
            control.getDisplay().timerExec(MILLIS, () -> vanish(mine));
        }
    }

    /** Where the window system draws a border inside of the bounds, the last line would be cut. */
    private Dimension withTrim(Dimension inside) {
        Rectangle outside = getShell().computeTrim(0, 0, inside.width, inside.height);
        return new Dimension(outside.width, outside.height);
    }

    private boolean isSilent(int x, int y) {
        boolean near = silentAt != null && Math.abs(x - silentAt.x) + Math.abs(y - silentAt.y) <= TREMBLING;
        return near || silentAt != null && silent == under;
    }

    /** Below the mouse, or above it where there is no room, and never beyond the screen. */
    static Point place(Point mouse, Dimension size, Rectangle screen) {
        int x = Math.min(mouse.x + ASIDE, screen.x + screen.width - size.width);
        int y = mouse.y + BELOW + size.height <= screen.y + screen.height ? mouse.y + BELOW
                : mouse.y - ABOVE - size.height;
        return new Point(Math.max(screen.x, x), Math.max(screen.y, y));
    }

    private Rectangle screen(int x, int y) {
        for (Monitor monitor : control.getDisplay().getMonitors()) {
            if (monitor.getClientArea().contains(x, y)) {
                return monitor.getClientArea();
            }
        }
        return control.getDisplay().getClientArea();
    }

    /** The mouse came to another figure, or to none: what is shown there has to wait until the mouse rests. */
    @Override
    public void updateToolTip(IFigure figure, IFigure tip, int x, int y) {
        if (figure != under) {
            under = figure;
            silent = null;
        }
        if (figure != shown) {
            vanish();
        }
    }

    private void vanish(int of) {
        if (of == number && !control.isDisposed() && isShowing()) {
            hide(); // and it does not come again as long as the mouse stays
        }
    }

    private void vanish() {
        shown = null;
        if (isShowing()) {
            hide();
        }
    }

    @Override
    protected void hookShellListeners() {
        getShell().addMouseTrackListener(MouseTrackListener.mouseEnterAdapter(event -> vanish()));
    }

    @Override
    public void dispose() {
        vanish();
        getShell().dispose();
    }
}
