package org.storletdesigner.editor.paper;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The sheets of a print, side by side as they will be put together. */
final class SheetsPreview {
    private static final int GAP = 6;
    private static final double SIZE = 600;

    private final Canvas canvas;
    private final CanvasPainter painter;
    private final Rectangle drawing;
    private final Image image;
    private Page page;
    private Sheets sheets;
    private List<Integer> pages = List.of();

    SheetsPreview(Composite parent, CanvasPainter painter) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        drawing = painter.area(Part.ALL);
        this.painter = painter;
        image = painter.piece(Part.ALL, drawing, Math.min(1, SIZE / Math.max(drawing.width, drawing.height)));
        canvas.addListener(SWT.Dispose, event -> image.dispose());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
    }

    Control control() {
        return canvas;
    }

    /** Shows these pages among the sheets. */
    void show(Page wantedPage, Sheets wanted, List<Integer> wantedPages) {
        page = wantedPage;
        sheets = wanted;
        pages = wantedPages;
        canvas.redraw();
    }

    private void paint(GC gc) {
        if (sheets == null) {
            return;
        }
        var area = canvas.getClientArea();
        double scale = Math.min((double) (area.width - GAP) / sheets.columns() / page.paper().width,
                (double) (area.height - GAP) / sheets.rows() / page.paper().height) * 0.98;
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        int left = (int) (area.width - sheets.columns() * page.paper().width * scale) / 2;
        int top = (int) (area.height - sheets.rows() * page.paper().height * scale) / 2;
        for (int sheet : pages) {
            paint(gc, sheet, left, top, scale);
        }
    }

    private void paint(GC gc, int sheet, int left, int top, double scale) {
        int width = (int) (page.paper().width * scale);
        int height = (int) (page.paper().height * scale);
        int gap = width > 4 * GAP ? GAP : 0;
        int x = left + (sheets.column(sheet) - 1) * width;
        int y = top + (sheets.row(sheet) - 1) * height;
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(x, y, width - gap, height - gap);
        drawPart(gc, sheet, x, y, (width - gap) / (double) page.paper().width);
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_GRAY));
        gc.drawRectangle(x, y, width - gap, height - gap);
    }

    private void drawPart(GC gc, int sheet, int x, int y, double scale) {
        Rectangle part = sheets.part(sheet);
        double shown = (double) image.getBounds().width / drawing.width;
        Rectangle from = new Rectangle((int) ((part.x - drawing.x) * shown), (int) ((part.y - drawing.y) * shown),
                (int) (part.width * shown), (int) (part.height * shown))
                .intersect(new Rectangle(0, 0, image.getBounds().width, image.getBounds().height));
        var to = page.place(part.getSize(), sheets.scale());
        if (!from.isEmpty() && to.width * scale >= 1 && to.height * scale >= 1) {
            gc.drawImage(image, from.x, from.y, from.width, from.height,
                    x + (int) ((to.x - page.paper().x) * scale), y + (int) ((to.y - page.paper().y) * scale),
                    (int) (to.width * scale), (int) (to.height * scale));
        }
    }
}
