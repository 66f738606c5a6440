package org.storletdesigner.editor.figures;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** A handler: its name and, where wanted, what it waits for and what it writes. */
public final class HandlerFigure extends BoxFigure {
    /** As large as a handler is unless somebody made it otherwise. */
    public static final Dimension USUAL = new Dimension(184, 66);
    /** No handler can be made smaller. */
    public static final Dimension LEAST = new Dimension(60, 28);

    private static final int ARC = 10;
    private static final int MARGIN = 9;
    private static final int LINE = 16;
    private static final int TALL_ENOUGH = 58;

    private final FittingText name = new FittingText();
    private final FittingText trigger = new FittingText();
    private final FittingText output = new FittingText();

    public HandlerFigure(Canvas canvas) {
        super(canvas);
    }

    /** What stands in the box. */
    public void setTexts(String newName, String newTrigger, String newOutput) {
        if (name.set(newName) | trigger.set(newTrigger) | output.set(newOutput)) {
            repaint();
        }
    }

    /** Where the name stands, for an editor to take its place. */
    public Rectangle nameBounds() {
        Rectangle box = getBounds().getCopy();
        boolean conditions = showsConditions(box);
        return new Rectangle(box.x + MARGIN - 3, conditions ? box.y + 5 : box.getCenter().y - 10,
                box.width - 2 * MARGIN + 6, 20);
    }

    private boolean showsConditions(Rectangle box) {
        return canvas().showsConditions() && box.height >= TALL_ENOUGH;
    }

    @Override
    void paintBox(Graphics graphics, Rectangle box) {
        graphics.setBackgroundColor(scheme().node());
        graphics.fillRoundRectangle(box, ARC, ARC);
        paintFrame(graphics, box);
        graphics.setForegroundColor(scheme().text());
        if (isReadable()) {
            paintTexts(graphics, getBounds());
        }
    }

    private void paintFrame(Graphics graphics, Rectangle box) {
        Color colour = isSelected() ? scheme().selection()
                : look().mark().map(this::colour).orElse(scheme().nodeBorder());
        if (look().isEmphasised()) {
            graphics.setForegroundColor(scheme().halo());
            graphics.setLineWidth(4);
            graphics.drawRoundRectangle(box, ARC, ARC);
        }
        graphics.setForegroundColor(colour);
        graphics.setLineWidth(isSelected() || look().mark().isPresent() ? 2 : 1);
        graphics.setLineStyle(look().incomplete() || look().off() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        graphics.drawRoundRectangle(box, ARC, ARC);
        graphics.setLineStyle(SWT.LINE_SOLID);
    }

    private Color colour(org.storletdesigner.analysis.finding.Severity severity) {
        return switch (severity) {
            case ERROR -> scheme().error();
            case WARNING, INFORMATION -> scheme().nodeBorder();
        };
    }

    private void paintTexts(Graphics graphics, Rectangle box) {
        boolean conditions = showsConditions(box);
        int room = box.width - 2 * MARGIN;
        int signRoom = look().mark().isPresent() ? Signs.RADIUS + 4 : 0;
        Rectangle place = nameBounds();
        name.paint(graphics, Fonts.bold(), place.x + 3, place.y + 2, room - signRoom);
        if (conditions) {
            paintLine(graphics, "when", trigger, place.y + 4 + LINE, box);
            paintLine(graphics, "then", output, place.y + 4 + 2 * LINE, box);
        }
        if (look().off() && !name.text().isEmpty()) {
            int middle = place.y + 11;
            graphics.drawLine(place.x, middle, place.x + Math.min(place.width, name.text().length() * 7), middle);
        }
    }

    private void paintLine(Graphics graphics, String word, FittingText text, int y, Rectangle box) {
        int column = FigureUtilities.getTextWidth("when ", Fonts.plain());
        graphics.setFont(Fonts.plain());
        graphics.setForegroundColor(scheme().faint());
        graphics.drawString(word, box.x + MARGIN, y);
        graphics.setForegroundColor(scheme().text());
        text.paint(graphics, Fonts.plain(), box.x + MARGIN + column, y, box.width - 2 * MARGIN - column);
    }
}
