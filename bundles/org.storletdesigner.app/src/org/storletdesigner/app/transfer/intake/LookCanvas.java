package org.storletdesigner.app.transfer.intake;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A small picture of a workflow, and how much is in it. */
final class LookCanvas {
    private final Canvas canvas;
    private final Label counts;
    private Optional<Image> picture = Optional.empty();

    LookCanvas(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        counts = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(counts);
        canvas = new Canvas(area, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(canvas);
        canvas.addListener(SWT.Paint, event -> picture.ifPresent(image -> paint(event.gc, image)));
        canvas.addListener(SWT.Dispose, event -> picture.ifPresent(Image::dispose));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = counts.getText();
            }
        });
    }

    private void paint(GC gc, Image image) {
        Rectangle room = canvas.getClientArea();
        Rectangle size = image.getBounds();
        double scale = Math.min(1, Math.min((double) room.width / size.width, (double) room.height / size.height));
        int width = Math.max(1, (int) (size.width * scale));
        int height = Math.max(1, (int) (size.height * scale));
        gc.setInterpolation(SWT.HIGH);
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(room);
        gc.drawImage(image, 0, 0, size.width, size.height, (room.width - width) / 2, (room.height - height) / 2, width,
                height);
    }

    /** Shows no picture, and a sentence in its place. */
    void clear(String sentence) {
        replace(Optional.empty(), sentence);
    }

    void show(Look look) {
        replace(look.picture().map(data -> new Image(canvas.getDisplay(), data)), look.counts());
    }

    private void replace(Optional<Image> next, String sentence) {
        picture.ifPresent(Image::dispose);
        picture = next;
        counts.setText(sentence);
        counts.getParent().layout(true, true);
        canvas.redraw();
    }
}
