package org.storletdesigner.editor.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.editor.canvas.CanvasModel;

/**
 * Paints a canvas on paper: everything where it was placed, at its real size, in light colours, without what only the
 * window shows. Only for the display's thread.
 */
public final class CanvasPainter {
    private static final int MARGIN = 16;
    /** A larger picture would need more memory than a window has; it is made smaller. */
    private static final double MOST_PIXELS = 40_000_000;
    private static final int WIDEST = 16_000;

    private final GraphicalViewer viewer;
    private final CanvasModel canvas;

    public CanvasPainter(GraphicalViewer viewer, CanvasModel canvas) {
        this.viewer = viewer;
        this.canvas = canvas;
    }

    /** The storlets, sources and notes that are in a part. */
    public List<Object> objects(Part part) {
        return boxParts(part).stream().map(EditPart::getModel).toList();
    }

    /** How many boxes a part has. */
    public int boxes(Part part) {
        return boxParts(part).size();
    }

    // ---- measures

    /** What a part takes up, a margin included; never empty. */
    public Rectangle area(Part part) {
        Rectangle area = switch (part) {
            case ALL -> ((FreeformFigure) layer(LayerConstants.PRINTABLE_LAYERS)).getFreeformExtent().getCopy();
            case SELECTION -> figures(part).stream().map(figure -> figure.getBounds().getCopy())
                    .reduce(Rectangle::getUnion).orElseGet(Rectangle::new);
        };
        return area.expand(MARGIN, MARGIN);
    }

    /** The size of a picture in pixels, at most what fits into the memory. */
    public Dimension size(Part part, double scale) {
        Rectangle area = area(part);
        return scaled(area, possible(area, scale));
    }

    private static Dimension scaled(Rectangle area, double scale) {
        return new Dimension((int) Math.ceil(area.width * scale), (int) Math.ceil(area.height * scale));
    }

    private static double possible(Rectangle area, double scale) {
        double byArea = Math.sqrt(MOST_PIXELS / ((double) area.width * area.height));
        double bySide = (double) WIDEST / Math.max(area.width, area.height);
        return Math.min(scale, Math.min(byArea, bySide));
    }

    // ---- painting

    /**
     * A picture of a part.
     *
     * @param scale pixels for each pixel of the canvas at its real size
     */
    public ImageData picture(Part part, Ground ground, double scale) {
        ImageData[] result = new ImageData[1];
        canvas.onPaper(() -> {
            ImageData onWhite = painted(part, scale, SWT.COLOR_WHITE);
            result[0] = ground == Ground.WHITE ? onWhite
                    : Transparency.between(onWhite, painted(part, scale, SWT.COLOR_BLACK));
        });
        return result[0];
    }

    private ImageData painted(Part part, double scale, int ground) {
        Rectangle area = area(part);
        Image image = image(part, area, possible(area, scale), ground);
        try {
            return image.getImageData();
        } finally {
            image.dispose();
        }
    }

    /** A piece of a part on white ground, to be disposed by the caller. */
    public Image piece(Part part, Rectangle area, double scale) {
        Image[] result = new Image[1];
        canvas.onPaper(() -> result[0] = image(part, area, possible(area, scale), SWT.COLOR_WHITE));
        return result[0];
    }

    /** Whether nothing of a part is in an area. */
    public boolean isBlank(Part part, Rectangle area) {
        return figures(part).stream().noneMatch(figure -> figure.getBounds().intersects(area));
    }

    private Image image(Part part, Rectangle area, double scale, int ground) {
        Dimension size = scaled(area, scale);
        Image image = new Image(Display.getCurrent(), size.width, size.height);
        GC gc = new GC(image);
        Graphics graphics = new SWTGraphics(gc);
        try {
            graphics.setBackgroundColor(Display.getCurrent().getSystemColor(ground));
            graphics.fillRectangle(0, 0, size.width, size.height);
            graphics.scale(scale);
            graphics.translate(-area.x, -area.y);
            paint(part, graphics);
            return image;
        } finally {
            graphics.dispose();
            gc.dispose();
        }
    }

    /** Paints a part in the coordinates of the canvas; to be called within {@link CanvasModel#onPaper}. */
    private void paint(Part part, Graphics graphics) {
        switch (part) {
            case ALL -> layer(LayerConstants.PRINTABLE_LAYERS).paint(graphics);
            case SELECTION -> figures(part).forEach(figure -> {
                graphics.pushState();
                figure.paint(graphics);
                graphics.popState();
            });
        }
    }

    // ---- what belongs to a part

    /** The boxes, and above them the lines. */
    private List<IFigure> figures(Part part) {
        List<EditPart> boxes = boxParts(part);
        List<IFigure> figures = new ArrayList<>();
        boxes.forEach(box -> figures.add(((GraphicalEditPart) box).getFigure()));
        Set<EditPart> inside = new HashSet<>(boxes);
        for (Object line : layer(LayerConstants.CONNECTION_LAYER).getChildren()) {
            if (viewer.getVisualPartMap().get(line) instanceof ConnectionEditPart edge
                    && inside.contains(box(edge.getSource())) && inside.contains(box(edge.getTarget()))) {
                figures.add((IFigure) line);
            }
        }
        return figures;
    }

    private List<EditPart> boxParts(Part part) {
        Set<EditPart> wanted = part == Part.SELECTION ? selected() : Set.of();
        return ((List<?>) viewer.getContents().getChildren()).stream().map(EditPart.class::cast)
                .filter(box -> part == Part.ALL || wanted.contains(box)).toList();
    }

    /** The boxes that are selected, or in which something is, or at which a selected line ends. */
    private Set<EditPart> selected() {
        Set<EditPart> boxes = new HashSet<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof ConnectionEditPart edge) {
                boxes.add(box(edge.getSource()));
                boxes.add(box(edge.getTarget()));
            } else {
                boxes.add(box((EditPart) part));
            }
        }
        boxes.remove(null);
        return boxes;
    }

    /** That which stands directly on the canvas; null for the canvas itself. */
    private EditPart box(EditPart part) {
        EditPart box = part;
        while (box != null && box.getParent() != viewer.getContents()) {
            box = box.getParent();
        }
        return box;
    }

    private IFigure layer(Object key) {
        return LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(key);
    }
}
