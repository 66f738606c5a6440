package org.storletdesigner.editor.controls;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.design.DesignListener;
import org.storletdesigner.editor.figures.Fonts;
import org.storletdesigner.editor.figures.VerdictLook;

/** Says below the canvas what its lines mean; in fewer words where there is little room. */
public final class LegendBar extends Canvas implements DesignListener {
    private static final int SAMPLE = 34;
    private static final int GAP = 18;
    private static final int MARGIN = 10;

    private final CanvasModel canvas;

    public LegendBar(Composite parent, CanvasModel canvas) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.canvas = canvas;
        addListener(SWT.Paint, event -> paint(event.gc));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
    }

    private static String words() {
        StringBuilder words = new StringBuilder();
        for (VerdictLook look : VerdictLook.values()) {
            words.append(look.word()).append(": ").append(look.meaning()).append(". ");
        }
        return words.toString();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(Fonts.plain());
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(width == SWT.DEFAULT ? 300 : width, line + 8);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(canvas.scheme().ground());
        gc.fillRectangle(area);
        gc.setFont(Fonts.plain());
        gc.setAntialias(SWT.ON);
        boolean roomy = width(gc, true) <= area.width;
        int x = MARGIN;
        for (VerdictLook look : VerdictLook.values()) {
            x = paint(look, text(look, roomy), x, area.height, gc);
        }
        if (canvas.filter().isActive()) {
            gc.setForeground(canvas.scheme().error());
            gc.drawText(ControlMessages.filtered, x, 4, true);
            x += gc.textExtent(ControlMessages.filtered).x + GAP;
        }
        gc.setForeground(canvas.scheme().faint());
        String state = state();
        gc.drawText(state, Math.max(x, area.width - MARGIN - gc.textExtent(state).x), 4, true);
    }

    /** What the engine is at, where its results are not those of the document as it is. */
    private String state() {
        long undecided = canvas.design().graph().map(TriggerGraph::undecided).orElse(0L);
        return switch (canvas.design().engine().activity()) {
            case WORKING -> ControlMessages.working;
            case CANCELLED -> ControlMessages.stopped;
            case FAILED -> ControlMessages.failed;
            case RESTING -> undecided == 0 ? "" : NLS.bind(ControlMessages.undecided, undecided);
        };
    }

    @Override
    public void engineChanged() {
        if (!isDisposed()) {
            redraw();
        }
    }

    private int width(GC gc, boolean roomy) {
        int width = 2 * MARGIN;
        for (VerdictLook look : VerdictLook.values()) {
            width += SAMPLE + gc.textExtent(text(look, roomy)).x + GAP;
        }
        return width;
    }

    private static String text(VerdictLook look, boolean roomy) {
        return roomy ? look.word() + ": " + look.meaning() : look.word();
    }

    private int paint(VerdictLook look, String text, int x, int height, GC gc) {
        int middle = height / 2;
        gc.setForeground(look.colour(canvas.scheme()));
        gc.setBackground(look.colour(canvas.scheme()));
        gc.setLineWidth(2);
        if (look.dashes().length > 0) {
            gc.setLineDash(look.dashes());
        }
        gc.drawLine(x, middle, x + SAMPLE - 14, middle);
        gc.setLineDash(null);
        gc.fillPolygon(new int[] {x + SAMPLE - 15, middle - 4, x + SAMPLE - 6, middle, x + SAMPLE - 15, middle + 4});
        gc.setForeground(canvas.scheme().faint());
        gc.drawText(text, x + SAMPLE, 4, true);
        return x + SAMPLE + gc.textExtent(text).x + GAP;
    }
}
