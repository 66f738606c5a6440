package org.storletdesigner.app.matrix;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.storletdesigner.editor.figures.Scheme;
import org.storletdesigner.editor.figures.VerdictLook;
import org.storletdesigner.logic.verdict.Verdict;

/** What the colours and signs of the cells mean, in as many lines as it takes. */
final class Legend {
    private static final int SIDE = 13;

    private Legend() { }

    static Composite create(Composite parent) {
        Composite legend = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 12;
        legend.setLayout(layout);
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.IRRELEVANT) {
                entry(legend, verdict);
            }
        }
        return legend;
    }

    private static void entry(Composite legend, Verdict verdict) {
        Composite entry = new Composite(legend, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(entry);
        VerdictLook look = VerdictLook.of(verdict);
        new Swatch(entry, verdict);
        Label word = new Label(entry, SWT.NONE);
        word.setText(look.word());
        word.setToolTipText(look.meaning());
    }

    /** A cell of the matrix by itself. */
    private static final class Swatch extends Canvas {
        private final Verdict verdict;

        Swatch(Composite parent, Verdict verdict) {
            super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
            this.verdict = verdict;
            addPaintListener(event -> paint(event.gc));
        }

        @Override
        public Point computeSize(int widthHint, int heightHint, boolean changed) {
            return new Point(SIDE, SIDE);
        }

        private void paint(GC gc) {
            Scheme scheme = Scheme.on(getParent().getBackground());
            gc.setBackground(VerdictLook.of(verdict).colour(scheme));
            gc.fillRectangle(0, 0, SIDE, SIDE);
            MatrixPainter.sign(gc, scheme.ground(), verdict, new Rectangle(0, 0, SIDE, SIDE));
        }
    }
}
