package org.storletdesigner.editor.actions;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.model.files.AtomicFile;
import org.storletdesigner.model.files.FileFormatException;

/** Stores a canvas as it is, all of it, as a PNG picture. */
public final class PictureExport {
    /** A larger picture would need more memory than a window has; it is made smaller. */
    private static final int WIDEST = 12_000;
    private static final int MARGIN = 16;

    private final GraphicalViewer viewer;
    private final CanvasModel canvas;

    public PictureExport(GraphicalViewer viewer, CanvasModel canvas) {
        this.viewer = viewer;
        this.canvas = canvas;
    }

    /** Asks for a file, and says whether the picture is in it. */
    public void ask(Consumer<String> hint) {
        FileDialog dialog = new FileDialog(viewer.getControl().getShell(), SWT.SAVE);
        dialog.setText(ActionMessages.exportTitle);
        dialog.setFilterExtensions(new String[] {"*.png"});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            store(Path.of(chosen), hint);
        }
    }

    private void store(Path file, Consumer<String> hint) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture()};
        try {
            AtomicFile.write(file, output -> loader.save(output, SWT.IMAGE_PNG));
            hint.accept(NLS.bind(ActionMessages.exported, file));
        } catch (FileFormatException broken) {
            hint.accept(NLS.bind(ActionMessages.notExported, broken.getMessage()));
        }
    }

    /** All of the canvas in its real size, however small it is shown. */
    public ImageData picture() {
        double shown = canvas.scale();
        canvas.setScale(1);
        try {
            return painted();
        } finally {
            canvas.setScale(shown);
        }
    }

    private ImageData painted() {
        IFigure layers = LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
        // Its bounds are at least those of the window; the extent is that of what is drawn.
        Rectangle area = ((FreeformFigure) layers).getFreeformExtent().getExpanded(MARGIN, MARGIN);
        double scale = Math.min(1, (double) WIDEST / Math.max(area.width, area.height));
        Image image = new Image(Display.getCurrent(), (int) Math.ceil(area.width * scale),
                (int) Math.ceil(area.height * scale));
        GC gc = new GC(image);
        Graphics graphics = new SWTGraphics(gc);
        try {
            graphics.setBackgroundColor(canvas.scheme().ground());
            graphics.fillRectangle(0, 0, image.getBounds().width, image.getBounds().height);
            graphics.scale(scale);
            graphics.translate(-area.x, -area.y);
            layers.paint(graphics);
            return image.getImageData();
        } finally {
            graphics.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
