package org.storletdesigner.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.app.help.page.Prose;
import org.storletdesigner.editor.figures.Scheme;

/** One text of a page: it wraps in its width, has a place, and knows where in the page's whole text it begins. */
final class TextBox {
    /** Offsets are those of the page's text. */
    record Link(int from, int to, String page) { }

    private final TextLayout layout;
    private final int start;
    private final List<Link> links = new ArrayList<>();
    private int x;
    private int y;

    private TextBox(String text, int start) {
        layout = new TextLayout(Display.getCurrent());
        layout.setText(text);
        this.start = start;
    }

    /** A heading, or code: all of it looks alike. */
    static TextBox plain(String text, int start, TextStyle style) {
        TextBox box = new TextBox(text, start);
        if (!text.isEmpty()) {
            box.layout.setStyle(style, 0, text.length() - 1);
        }
        return box;
    }

    static TextBox of(Prose prose, int start, PageFonts fonts, Scheme scheme) {
        TextBox box = new TextBox(prose.text(), start);
        box.layout.setFont(fonts.of(Set.of()));
        int at = 0;
        for (Prose.Piece piece : prose.pieces()) {
            int end = at + piece.text().length();
            box.layout.setStyle(style(piece, fonts, scheme), at, end - 1);
            if (piece.link().isPresent()) {
                box.links.add(new Link(start + at, start + end, piece.link().get()));
            }
            at = end;
        }
        return box;
    }

    private static TextStyle style(Prose.Piece piece, PageFonts fonts, Scheme scheme) {
        boolean code = piece.faces().contains(Prose.Face.CODE);
        TextStyle style = new TextStyle(fonts.of(piece.faces()),
                piece.link().isPresent() ? scheme.selection() : scheme.text(), code ? scheme.cluster() : null);
        style.underline = piece.link().isPresent();
        return style;
    }

    // ---- its place

    void place(int left, int top, int width) {
        x = left;
        y = top;
        layout.setWidth(Math.max(1, width));
    }

    /** How wide it would be in one line. */
    int naturalWidth() {
        layout.setWidth(-1);
        return layout.getBounds().width + 1;
    }

    Rectangle bounds() {
        Rectangle bounds = layout.getBounds();
        return new Rectangle(x, y, bounds.width, bounds.height);
    }

    int start() {
        return start;
    }

    int end() {
        return start + layout.getText().length();
    }

    List<Link> links() {
        return links;
    }

    // ---- places and offsets

    /** The offset of the page's text that is nearest to a place. */
    int offset(int px, int py) {
        int[] trailing = new int[1];
        return start + layout.getOffset(px - x, py - y, trailing) + trailing[0];
    }

    /** The link at a place. */
    Optional<Link> link(int px, int py) {
        if (!bounds().contains(px, py)) {
            return Optional.empty();
        }
        int at = start + layout.getOffset(px - x, py - y, null);
        return links.stream().filter(link -> at >= link.from() && at < link.to()).findFirst();
    }

    /** Where a piece of the page's text stands that begins in this box. */
    Rectangle bounds(int from, int to) {
        Rectangle part = layout.getBounds(from - start, Math.clamp((long) to - start - 1, from - start, end() - start));
        return new Rectangle(x + part.x, y + part.y, part.width, part.height);
    }

    /** The word at an offset of the page's text. */
    Point word(int offset) {
        int within = Math.clamp(offset - start, 0, end() - start);
        int from = within == 0 ? 0 : layout.getPreviousOffset(within, SWT.MOVEMENT_WORD_START);
        int to = layout.getNextOffset(within, SWT.MOVEMENT_WORD_END);
        return new Point(start + from, start + to);
    }

    /** Paints it, with what is selected of the page's text marked. */
    void paint(GC gc, Point selection, Scheme scheme) {
        int from = Math.max(0, selection.x - start);
        int to = Math.min(end() - start, selection.y - start);
        if (from < to) {
            layout.draw(gc, x, y, from, to - 1, scheme.ground(), scheme.selection());
        } else {
            layout.draw(gc, x, y);
        }
    }

    void dispose() {
        layout.dispose();
    }
}
