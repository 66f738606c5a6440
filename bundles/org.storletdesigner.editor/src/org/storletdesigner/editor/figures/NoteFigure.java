package org.storletdesigner.editor.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.TextFlow;

/** A remark: a sheet with a dog-ear and as many lines of its text as it has room for. */
public final class NoteFigure extends BoxFigure {
    private static final int WIDTH = 200;
    private static final int LINE = 15;
    private static final int LETTERS = 25;
    private static final int MOST_LINES = 12;

    private static final int MARGIN = 9;
    private static final int EAR = 12;
    /** More never fits, and costs time to break into lines. */
    private static final int MOST = 4000;

    private final FlowPage page = new FlowPage();
    private final TextFlow text = new TextFlow();

    public NoteFigure(Canvas canvas) {
        super(canvas);
        page.add(text);
        add(page);
        setLayoutManager(new StackLayout());
    }

    /** As large as a note is unless somebody made it otherwise: with room for all of a text that is not too long. */
    public static Dimension sizeFor(String text) {
        int lines = text.lines().mapToInt(line -> 1 + line.length() / LETTERS).sum();
        return new Dimension(WIDTH, 2 * MARGIN + 10 + LINE * Math.clamp(lines, 2, MOST_LINES));
    }

    public void setText(String wanted) {
        text.setText(wanted.length() > MOST ? wanted.substring(0, MOST) : wanted);
    }

    @Override
    public Rectangle getClientArea(Rectangle area) {
        area.setBounds(getBounds());
        return area.crop(new Insets(MARGIN, MARGIN, MARGIN, MARGIN));
    }

    @Override
    void paintBox(Graphics graphics, Rectangle box) {
        PointList outline = new PointList(new int[] {box.x, box.y, box.right() - EAR, box.y, box.right(), box.y + EAR,
            box.right(), box.bottom(), box.x, box.bottom()});
        graphics.setBackgroundColor(scheme().note());
        graphics.fillPolygon(outline);
        graphics.setForegroundColor(isSelected() ? scheme().selection() : scheme().clusterBorder());
        graphics.setLineWidth(isSelected() ? 2 : 1);
        graphics.drawPolygon(outline);
        graphics.drawPolyline(new int[] {box.right() - EAR, box.y, box.right() - EAR, box.y + EAR, box.right(),
                box.y + EAR});
        text.setForegroundColor(look().alpha() == 255 ? scheme().text() : scheme().faded());
        text.setFont(Fonts.plain());
        page.setVisible(isReadable());
    }
}
