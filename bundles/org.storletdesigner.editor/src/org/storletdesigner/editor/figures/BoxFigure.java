package org.storletdesigner.editor.figures;

import java.util.function.Supplier;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** What all boxes of the canvas have in common: a look, a scheme, a tooltip that is made when it is asked for. */
public abstract class BoxFigure extends Figure {
    /** Below this scale no text can be read, and none is drawn. */
    public static final double READABLE = 0.35;

    private final Canvas canvas;
    private BoxLook look = BoxLook.PLAIN;
    private Supplier<IFigure> tooltip = () -> null;
    private boolean selected;

    BoxFigure(Canvas canvas) {
        this.canvas = canvas;
        setLayoutManager(new XYLayout());
    }

    /** What figures ask of the canvas that they are on. */
    public interface Canvas {
        Scheme scheme();

        double scale();

        /** Whether handlers show what they wait for and what they write. */
        boolean showsConditions();

        /** Whether it is painted for somebody who has no mouse on it: nothing is selected or hovered there. */
        default boolean isOnPaper() {
            return false;
        }
    }

    public final void setLook(BoxLook wanted) {
        if (!look.equals(wanted)) {
            look = wanted;
            repaint();
        }
    }

    public final void setSelected(boolean wanted) {
        if (selected != wanted) {
            selected = wanted;
            repaint();
        }
    }

    public final void setTooltip(Supplier<IFigure> wanted) {
        tooltip = wanted;
    }

    @Override
    public final IFigure getToolTip() {
        return tooltip.get();
    }

    final BoxLook look() {
        return look;
    }

    final boolean isSelected() {
        return selected && !canvas.isOnPaper();
    }

    final Scheme scheme() {
        return canvas.scheme();
    }

    final Canvas canvas() {
        return canvas;
    }

    final boolean isReadable() {
        return canvas.scale() >= READABLE;
    }

    @Override
    protected final void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setAlpha(look.alpha());
        paintBox(graphics, getBounds().getCropped(new Insets(2)));
        graphics.restoreState();
    }

    @Override
    protected final void paintBorder(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        paintAbove(graphics);
        look.mark().ifPresent(mark -> {
            if (canvas.scale() >= READABLE / 2) {
                Signs.paint(mark, markPlace(), graphics, scheme());
            }
        });
    }

    /** Draws everything but the mark of a fault, within a box a little smaller than the figure. */
    abstract void paintBox(Graphics graphics, Rectangle box);

    /** Draws what stands above all that is in the box. */
    void paintAbove(Graphics graphics) { }

    Point markPlace() {
        return getBounds().getTopRight().translate(-Signs.RADIUS - 3, Signs.RADIUS + 2);
    }
}
