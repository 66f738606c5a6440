package org.storletdesigner.editor.figures;

import org.eclipse.draw2d.AbstractLayout;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** A storlet: a frame around its handlers with its name on top, or, collapsed, a box that stands for them. */
public final class StorletFigure extends BoxFigure {
    /** The height of the bar with the name. */
    public static final int TITLE = 28;
    /** Between the frame and the handlers in it. */
    public static final int MARGIN = 14;
    /** A collapsed storlet. */
    public static final Dimension COLLAPSED = new Dimension(184, 50);

    private static final int ARC = 14;
    private static final int BUTTON = 20;
    private static final int LEAST_ROOM = 28;
    private static final int DISTANT_HEIGHT = 18;
    /** As small as letters of a distant name may become. */
    private static final double LEAST_SHRUNK = 0.55;
    private static final int VEIL = 205;

    private final FittingText name = new FittingText();
    private final FittingText summary = new FittingText();
    private final FittingText distant = new FittingText();
    private final Figure contents = new Figure();
    private boolean collapsed;

    public StorletFigure(Canvas canvas) {
        super(canvas);
        contents.setLayoutManager(new XYLayout());
        setLayoutManager(new AbstractLayout() {
            @Override
            protected Dimension calculatePreferredSize(IFigure container, int width, int height) {
                return container.getSize();
            }

            @Override
            public void layout(IFigure container) {
                Rectangle area = container.getClientArea();
                contents.setBounds(new Rectangle(area.x, area.y + TITLE, area.width, Math.max(0, area.height - TITLE)));
            }
        });
        add(contents);
    }

    /** Where the handlers are. */
    public IFigure contents() {
        return contents;
    }

    /** The summary stands below the name while the storlet is collapsed. */
    public void setTexts(String newName, String newSummary) {
        if (name.set(newName) | distant.set(newName) | summary.set(newSummary)) {
            repaint();
        }
    }

    public void setCollapsed(boolean wanted) {
        if (collapsed != wanted) {
            collapsed = wanted;
            contents.setVisible(!wanted);
            repaint();
        }
    }

    /** Where a click collapses or expands. */
    public Rectangle buttonBounds() {
        return new Rectangle(getBounds().x + 5, getBounds().y + 4, BUTTON, BUTTON);
    }

    /** Where the name stands, for an editor to take its place. */
    public Rectangle nameBounds() {
        Rectangle box = getBounds();
        return new Rectangle(box.x + BUTTON + 4, box.y + 5, box.width - BUTTON - 4 - 2 * Signs.RADIUS - 6, 20);
    }

    @Override
    void paintBox(Graphics graphics, Rectangle box) {
        graphics.setBackgroundColor(scheme().cluster());
        graphics.fillRoundRectangle(box, ARC, ARC);
        if (collapsed) {
            paintStack(graphics, box);
        }
        paintFrame(graphics, box);
        if (isReadable()) {
            graphics.setForegroundColor(scheme().text());
            name.paint(graphics, Fonts.bold(), nameBounds().x + 3, nameBounds().y + 2, nameBounds().width - 3);
            paintButton(graphics);
        }
        if (collapsed && isReadable()) {
            graphics.setForegroundColor(scheme().faint());
            summary.paint(graphics, Fonts.plain(), nameBounds().x + 3, nameBounds().y + 21,
                    box.width - BUTTON - 8);
        }
    }

    /**
     * Where the canvas is drawn so small that nothing in it can be read, the names of storlets stay about as large as
     * ever, each over the middle of its storlet, as far as it has room there.
     */
    @Override
    void paintAbove(Graphics graphics) {
        double scale = canvas().scale();
        double shrunk = Math.min(1, getBounds().height * scale / DISTANT_HEIGHT);
        Dimension room = getBounds().getSize().scale(scale / shrunk);
        if (!isReadable() && shrunk >= LEAST_SHRUNK && room.width >= LEAST_ROOM && look().alpha() == 255) {
            graphics.pushState();
            graphics.translate(getBounds().x, getBounds().y);
            graphics.scale(shrunk / scale);
            paintDistant(graphics, room);
            graphics.popState();
        }
    }

    /** On a veil, through which what is in the storlet can still be seen. */
    private void paintDistant(Graphics graphics, Dimension room) {
        int width = distant.width(Fonts.plain(), room.width - 6);
        int left = (room.width - width) / 2;
        int top = (room.height - DISTANT_HEIGHT) / 2;
        graphics.setAlpha(VEIL);
        graphics.setBackgroundColor(scheme().cluster());
        graphics.fillRectangle(left - 3, top, width + 6, DISTANT_HEIGHT);
        graphics.setAlpha(255);
        graphics.setForegroundColor(scheme().text());
        distant.paint(graphics, Fonts.plain(), left, top + 2, room.width - 6);
    }

    /** A second line below the box says that there is more than one in it. */
    private void paintStack(Graphics graphics, Rectangle box) {
        graphics.setForegroundColor(scheme().clusterBorder());
        graphics.drawRoundRectangle(box.getCropped(new Insets(0, 0, 3, 0)), ARC, ARC);
    }

    private void paintFrame(Graphics graphics, Rectangle box) {
        if (look().isEmphasised()) {
            graphics.setForegroundColor(scheme().halo());
            graphics.setLineWidth(4);
            graphics.drawRoundRectangle(box, ARC, ARC);
        }
        graphics.setForegroundColor(isSelected() ? scheme().selection() : scheme().clusterBorder());
        graphics.setLineWidth(isSelected() ? 2 : 1);
        graphics.setLineStyle(look().off() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        graphics.drawRoundRectangle(box, ARC, ARC);
        graphics.setLineStyle(SWT.LINE_SOLID);
        graphics.setLineWidth(1);
    }

    private void paintButton(Graphics graphics) {
        Point centre = buttonBounds().getCenter();
        graphics.setForegroundColor(scheme().faint());
        graphics.setLineWidth(2);
        if (collapsed) {
            graphics.drawPolyline(new int[] {centre.x - 2, centre.y - 4, centre.x + 2, centre.y, centre.x - 2,
                    centre.y + 4});
        } else {
            graphics.drawPolyline(new int[] {centre.x - 4, centre.y - 2, centre.x, centre.y + 2, centre.x + 4,
                    centre.y - 2});
        }
        graphics.setLineWidth(1);
    }
}
