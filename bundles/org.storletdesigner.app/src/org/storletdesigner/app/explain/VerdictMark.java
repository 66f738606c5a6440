package org.storletdesigner.app.explain;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.storletdesigner.editor.figures.Scheme;
import org.storletdesigner.editor.figures.VerdictLook;
import org.storletdesigner.logic.verdict.Verdict;

/** A piece of line as an edge of a verdict is drawn; a faint cross where there is no edge. */
final class VerdictMark extends Canvas {
    private static final int WIDTH = 44;
    private static final int HEIGHT = 16;

    private final Verdict verdict;

    VerdictMark(Composite parent, Verdict verdict) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.verdict = verdict;
        addPaintListener(event -> paint(event.gc));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(WIDTH, HEIGHT);
    }

    private void paint(GC gc) {
        Scheme scheme = Scheme.on(getParent().getBackground());
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        int middle = getSize().y / 2;
        if (verdict == Verdict.IRRELEVANT) {
            gc.setForeground(scheme.faint());
            gc.drawLine(WIDTH / 2 - 4, middle - 4, WIDTH / 2 + 4, middle + 4);
            gc.drawLine(WIDTH / 2 - 4, middle + 4, WIDTH / 2 + 4, middle - 4);
            return;
        }
        VerdictLook look = VerdictLook.of(verdict);
        gc.setForeground(look.colour(scheme));
        gc.setBackground(look.colour(scheme));
        gc.fillPolygon(new int[] {WIDTH, middle, WIDTH - 9, middle - 4, WIDTH - 9, middle + 4});
        if (look.dashes().length > 0) {
            gc.setLineDash(look.dashes());
        }
        gc.drawLine(0, middle, WIDTH - 9, middle);
    }
}
