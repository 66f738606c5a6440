package org.storletdesigner.app.transfer.export;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.storletdesigner.editor.paper.CanvasPainter;
import org.storletdesigner.editor.paper.Ground;
import org.storletdesigner.editor.paper.Part;
import org.storletdesigner.model.Storlet;

/** How much of a workflow a picture shows; of one that consists of pixels also how large it is, and on what ground. */
final class PictureOptions {
    private final CanvasPainter painter;
    private final Composite area;
    private final Button all;
    private final Button selection;
    private final Composite pixels;
    private final Spinner percent;
    private final Label size;
    private final Button transparent;

    /** Tells {@code changed} of every change that a person makes. */
    PictureOptions(Composite parent, CanvasPainter painter, ExportChoice choice, Runnable changed) {
        this.painter = painter;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        all = button(area, SWT.RADIO, ExportMessages.all, changed);
        selection = button(area, SWT.RADIO, "", changed);
        all.setSelection(true);
        pixels = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pixels);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pixels);
        Label percents = new Label(pixels, SWT.NONE);
        percents.setText(ExportMessages.percent);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(percents);
        percent = new Spinner(pixels, SWT.BORDER);
        percent.setValues(choice.percent(), ExportChoice.SMALLEST, ExportChoice.LARGEST, 0, 25, 100);
        percent.addListener(SWT.Modify, event -> changed.run());
        size = new Label(pixels, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(size);
        transparent = button(pixels, SWT.CHECK, ExportMessages.transparent, changed);
        transparent.setSelection(choice.ground() == Ground.TRANSPARENT);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(transparent);
    }

    private static Button button(Composite parent, int style, String text, Runnable changed) {
        Button button = new Button(parent, style);
        button.setText(text);
        button.addListener(SWT.Selection, event -> changed.run());
        return button;
    }

    Control control() {
        return area;
    }

    /** What was chosen, for a format. */
    ExportChoice choice(ExportFormat format) {
        Part part = selection.getSelection() && selected(format) > 0 ? Part.SELECTION : Part.ALL;
        return new ExportChoice(format, part, percent.getSelection(),
                transparent.getSelection() ? Ground.TRANSPARENT : Ground.WHITE);
    }

    /** A drawing has storlets only. */
    private long selected(ExportFormat format) {
        return painter.objects(Part.SELECTION).stream()
                .filter(each -> format == ExportFormat.PNG || each instanceof Storlet).count();
    }

    /** Shows what there is to choose for a format. */
    void show(ExportFormat format) {
        long selected = selected(format);
        selection.setEnabled(selected > 0);
        selection.setText(selected == 0 ? ExportMessages.nothingSelected
                : selected == 1 ? ExportMessages.selectedOne : NLS.bind(ExportMessages.selection, selected));
        area.setVisible(format.isPicture());
        boolean isPixels = format == ExportFormat.PNG;
        pixels.setVisible(isPixels);
        if (isPixels) {
            ExportChoice choice = choice(format);
            Dimension result = painter.size(choice.part(), choice.percent() / 100.0);
            Dimension wanted = painter.area(choice.part()).getSize().scale(choice.percent() / 100.0);
            boolean smaller = result.width < wanted.width - 1;
            size.setText(NLS.bind(smaller ? ExportMessages.largestSize : ExportMessages.size, result.width,
                    result.height));
        }
        area.layout(true, true);
    }
}
