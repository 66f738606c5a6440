package org.storletdesigner.editor.floating;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.TextFlow;
import org.storletdesigner.editor.figures.Fonts;

/** Makes the figures of tooltips: lines that are broken where they become too long to be read. */
public final class Tooltips {
    private static final int WIDEST = 340;
    private static final int MOST = 700;

    private Tooltips() { }

    public static IFigure of(String text) {
        String shown = text.length() > MOST ? text.substring(0, MOST) + "…" : text;
        FlowPage page = new FlowPage();
        TextFlow flow = new TextFlow(shown);
        flow.setFont(Fonts.plain());
        page.setFont(Fonts.plain());
        page.add(flow);
        int wide = shown.lines().mapToInt(line -> FigureUtilities.getTextWidth(line, Fonts.plain())).max().orElse(0);
        int width = Math.min(WIDEST, wide + 2);
        Figure tooltip = new Figure();
        tooltip.setLayoutManager(new StackLayout());
        tooltip.setBorder(new MarginBorder(4, 6, 4, 6));
        tooltip.add(page);
        tooltip.setPreferredSize(width + 12, page.getPreferredSize(width, -1).height + 8);
        return tooltip;
    }
}
