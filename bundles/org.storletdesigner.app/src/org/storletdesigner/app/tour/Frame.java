package org.storletdesigner.app.tour;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.storletdesigner.editor.figures.Scheme;

/** A coloured frame around a part of the window. Nothing but the frame itself is covered. */
final class Frame {
    private static final int WIDTH = 3;

    private final Shell parent;
    private Shell shell;
    private Region region;

    Frame(Shell parent) {
        this.parent = parent;
    }

    /** Where a control is on the screen. */
    static Rectangle area(Control target) {
        Point corner = target.toDisplay(0, 0);
        return new Rectangle(corner.x, corner.y, target.getSize().x, target.getSize().y);
    }

    /** Moves the frame; empty takes it away. */
    void around(Optional<Control> target) {
        close();
        target.filter(Control::isVisible).map(Frame::area).filter(Frame::isLargeEnough).ifPresent(this::open);
    }

    private static boolean isLargeEnough(Rectangle area) {
        return Math.min(area.width, area.height) > 4 * WIDTH;
    }

    private void open(Rectangle area) {
        shell = new Shell(parent, SWT.NO_TRIM | SWT.NO_FOCUS);
        shell.setBackground(Scheme.on(parent.getBackground()).halo());
        region = new Region(parent.getDisplay());
        region.add(0, 0, area.width, area.height);
        region.subtract(WIDTH, WIDTH, area.width - 2 * WIDTH, area.height - 2 * WIDTH);
        shell.setRegion(region);
        shell.setBounds(area);
        shell.setVisible(true);
    }

    void close() {
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
        }
        if (region != null) {
            region.dispose();
        }
        shell = null;
        region = null;
    }
}
