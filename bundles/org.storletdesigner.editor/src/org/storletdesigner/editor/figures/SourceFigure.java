package org.storletdesigner.editor.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** What clients outside may write: a box with a point to the right, where the objects come in. */
public final class SourceFigure extends BoxFigure {
    /** As large as a source is unless somebody made it otherwise. */
    public static final Dimension USUAL = new Dimension(168, 50);

    private static final int MARGIN = 9;
    private static final int POINT = 12;

    private final FittingText name = new FittingText();
    private final FittingText output = new FittingText();

    public SourceFigure(Canvas canvas) {
        super(canvas);
    }

    public void setTexts(String newName, String newOutput) {
        if (name.set(newName) | output.set(newOutput)) {
            repaint();
        }
    }

    /** Where the name stands, for an editor to take its place. */
    public Rectangle nameBounds() {
        return new Rectangle(getBounds().x + MARGIN - 3, getBounds().y + 5, getBounds().width - 2 * MARGIN - POINT, 20);
    }

    @Override
    void paintBox(Graphics graphics, Rectangle box) {
        PointList outline = new PointList(new int[] {box.x, box.y, box.right() - POINT, box.y, box.right(),
            box.getCenter().y, box.right() - POINT, box.bottom(), box.x, box.bottom()});
        graphics.setBackgroundColor(scheme().cluster());
        graphics.fillPolygon(outline);
        graphics.setForegroundColor(look().isEmphasised() ? scheme().halo()
                : isSelected() ? scheme().selection() : scheme().nodeBorder());
        graphics.setLineWidth(look().isEmphasised() ? 3 : isSelected() ? 2 : 1);
        graphics.setLineStyle(look().incomplete() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        graphics.drawPolygon(outline);
        graphics.setLineStyle(SWT.LINE_SOLID);
        if (isReadable()) {
            paintTexts(graphics);
        }
    }

    private void paintTexts(Graphics graphics) {
        graphics.setForegroundColor(scheme().text());
        name.paint(graphics, Fonts.bold(), nameBounds().x + 3, nameBounds().y + 2, nameBounds().width);
        graphics.setForegroundColor(scheme().faint());
        output.paint(graphics, Fonts.plain(), nameBounds().x + 3, nameBounds().y + 21, nameBounds().width);
    }

    @Override
    Point markPlace() {
        return getBounds().getTopRight().translate(-POINT - Signs.RADIUS, Signs.RADIUS + 2);
    }
}
