package org.storletdesigner.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.app.help.page.Block;
import org.storletdesigner.app.help.page.Page;
import org.storletdesigner.app.help.page.Prose;
import org.storletdesigner.editor.figures.Scheme;

/**
 * Where everything on a page stands, in one size and one scheme. It flows anew in every width; its text as a whole,
 * with a line for each block and a tab between cells, is what is searched and copied.
 */
final class PageLayout {
    private static final int MARGIN = 16;
    private static final int GAP = 9;
    private static final int PADDING = 6;
    private static final int INDENT = 20;
    private static final int WIDEST = 820;
    private static final int NARROWEST = 140;
    private static final int NARROWEST_COLUMN = 50;

    private final List<Part> parts = new ArrayList<>();
    private final List<TextBox> boxes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final PageFonts fonts;
    private final Scheme scheme;
    private int height;

    /** What is painted and takes room: a block, or an item of a list. */
    private sealed interface Part {
        record Flow(TextBox box, int indent, int above) implements Part { }

        record Ground(TextBox box) implements Part { }

        record Grid(List<List<TextBox>> rows, List<Rectangle> cells) implements Part { }

        record Shown(Image image, Rectangle place) implements Part { }
    }

    PageLayout(Page page, Control owner, int percent, Scheme scheme) {
        fonts = new PageFonts(owner, percent);
        this.scheme = scheme;
        page.blocks().forEach(this::add);
    }

    // ---- what stands on it

    private void add(Block block) {
        switch (block) {
            case Block.Heading(int level, Prose words) ->
                    parts.add(new Part.Flow(heading(level, words), 0, GAP * (3 - level)));
            case Block.Paragraph(Prose words) -> parts.add(new Part.Flow(box(words, "\n"), 0, GAP));
            case Block.Item(Prose words) -> parts.add(new Part.Flow(box(words, "\n"), INDENT, GAP / 2));
            case Block.Code(String code) -> parts.add(new Part.Ground(plain(code)));
            case Block.Table(List<List<Prose>> rows) -> parts.add(new Part.Grid(rows.stream().map(this::cells).toList(),
                    new ArrayList<>()));
            case Block.Picture(String file, String words) -> image(file).ifPresentOrElse(
                    image -> parts.add(new Part.Shown(image, new Rectangle(0, 0, 0, 0))),
                    () -> add(new Block.Paragraph(new Prose(List.of(new Prose.Piece(words, Set.of(),
                            Optional.empty()))))));
        }
    }

    private List<TextBox> cells(List<Prose> row) {
        return IntStream.range(0, row.size()).mapToObj(each -> box(row.get(each), each == row.size() - 1 ? "\n" : "\t"))
                .toList();
    }

    private TextBox heading(int level, Prose words) {
        TextStyle style = new TextStyle(fonts.heading(level), scheme.text(), null);
        return keep(TextBox.plain(words.text(), text.length(), style), words.text(), "\n");
    }

    private TextBox plain(String code) {
        TextStyle style = new TextStyle(fonts.of(Set.of(Prose.Face.CODE)), scheme.text(), null);
        return keep(TextBox.plain(code, text.length(), style), code, "\n");
    }

    private TextBox box(Prose words, String behind) {
        return keep(TextBox.of(words, text.length(), fonts, scheme), words.text(), behind);
    }

    private TextBox keep(TextBox box, String words, String behind) {
        text.append(words).append(behind);
        boxes.add(box);
        return box;
    }

    /** A page without its picture still says what it shows. */
    private static Optional<Image> image(String file) {
        try (InputStream input = Pages.open(file)) {
            return Optional.of(new Image(Display.getCurrent(), input));
        } catch (IOException | SWTException broken) {
            ILog.of(PageLayout.class).error("The picture " + file + " of the help cannot be shown.", broken);
            return Optional.empty();
        }
    }

    // ---- how it flows

    /** Gives everything its place; lines are never wider than reads well. */
    void flow(int width) {
        int inner = Math.clamp(width - 2L * MARGIN, NARROWEST, fonts.scaled(WIDEST));
        int y = MARGIN - GAP;
        for (Part part : parts) {
            y = switch (part) {
                case Part.Flow(TextBox box, int indent, int above) ->
                        place(box, MARGIN + fonts.scaled(indent), y + above, inner - fonts.scaled(indent));
                case Part.Ground(TextBox box) ->
                        place(box, MARGIN + PADDING, y + GAP + PADDING, inner - 2 * PADDING) + PADDING;
                case Part.Grid(List<List<TextBox>> rows, List<Rectangle> cells) -> grid(rows, cells, y + GAP, inner);
                case Part.Shown(Image image, Rectangle place) -> show(image, place, y + GAP, inner);
            };
        }
        height = y + MARGIN;
    }

    private static int place(TextBox box, int x, int y, int width) {
        box.place(x, y, width);
        return y + box.bounds().height;
    }

    private static int show(Image image, Rectangle place, int y, int width) {
        Rectangle real = image.getBounds();
        place.x = MARGIN;
        place.y = y;
        place.width = Math.min(width, real.width);
        place.height = real.height * place.width / Math.max(1, real.width);
        return y + place.height;
    }

    private static int grid(List<List<TextBox>> rows, List<Rectangle> cells, int top, int width) {
        cells.clear();
        int[] columns = columns(rows, width);
        int y = top;
        for (List<TextBox> row : rows) {
            int x = MARGIN;
            int below = y;
            for (int each = 0; each < row.size(); each++) {
                int inner = columns[each] - 2 * PADDING;
                below = Math.max(below, place(row.get(each), x + PADDING, y + PADDING / 2, inner));
                x += columns[each];
            }
            below += PADDING / 2;
            x = MARGIN;
            for (int column : columns) {
                cells.add(new Rectangle(x, y, column, below - y));
                x += column;
            }
            y = below;
        }
        return y;
    }

    /** Narrow columns get what they need, and the wide ones share what is left. */
    static int[] columns(List<List<TextBox>> rows, int width) {
        int count = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] natural = new int[count];
        for (List<TextBox> row : rows) {
            for (int each = 0; each < row.size(); each++) {
                natural[each] = Math.max(natural[each], row.get(each).naturalWidth() + 2 * PADDING);
            }
        }
        return share(natural, width);
    }

    static int[] share(int[] natural, int width) {
        int[] given = new int[natural.length];
        int left = width;
        List<Integer> open = new ArrayList<>(IntStream.range(0, natural.length).boxed().toList());
        open.sort((one, other) -> Integer.compare(natural[one], natural[other]));
        while (!open.isEmpty()) {
            int narrowest = open.removeFirst();
            int fair = Math.max(NARROWEST_COLUMN, left / (open.size() + 1));
            given[narrowest] = Math.min(natural[narrowest], fair);
            left -= given[narrowest];
        }
        return given;
    }

    // ---- what is asked of it

    String text() {
        return text.toString();
    }

    int height() {
        return height;
    }

    List<TextBox.Link> links() {
        return boxes.stream().flatMap(box -> box.links().stream()).toList();
    }

    Optional<TextBox.Link> link(int x, int y) {
        return boxes.stream().flatMap(box -> box.link(x, y).stream()).findFirst();
    }

    /** The box nearest to a place; empty on an empty page. */
    Optional<TextBox> nearest(int x, int y) {
        return boxes.stream().min((one, other) -> Long.compare(distance(one, x, y), distance(other, x, y)));
    }

    private static long distance(TextBox box, int x, int y) {
        Rectangle at = box.bounds();
        long dx = Math.max(0, Math.max(at.x - x, x - at.x - at.width));
        long dy = Math.max(0, Math.max(at.y - y, y - at.y - at.height));
        // What stands in the same line is nearer than what stands below.
        return dy * 10_000 + dx;
    }

    /** Where a piece of the text stands. */
    Optional<Rectangle> bounds(int from, int to) {
        return boxes.stream().filter(box -> from >= box.start() && from < box.end()).findFirst()
                .map(box -> box.bounds(from, Math.min(to, box.end())));
    }

    void paint(GC gc, Point selection) {
        for (Part part : parts) {
            switch (part) {
                case Part.Flow(TextBox box, int indent, int above) -> bullet(gc, box, indent);
                case Part.Ground(TextBox box) -> ground(gc, box.bounds());
                case Part.Grid(List<List<TextBox>> rows, List<Rectangle> cells) -> lines(gc, cells);
                case Part.Shown(Image image, Rectangle place) -> {
                    Rectangle real = image.getBounds();
                    gc.drawImage(image, 0, 0, real.width, real.height, place.x, place.y, place.width, place.height);
                }
            }
        }
        boxes.forEach(box -> box.paint(gc, selection, scheme));
    }

    private void bullet(GC gc, TextBox box, int indent) {
        if (indent > 0) {
            int size = fonts.scaled(5);
            gc.setBackground(scheme.text());
            gc.fillOval(box.bounds().x - fonts.scaled(12), box.bounds().y + fonts.scaled(7), size, size);
        }
    }

    private void ground(GC gc, Rectangle text) {
        gc.setBackground(scheme.cluster());
        gc.fillRectangle(text.x - PADDING, text.y - PADDING, text.width + 2 * PADDING, text.height + 2 * PADDING);
    }

    private void lines(GC gc, List<Rectangle> cells) {
        gc.setForeground(scheme.clusterBorder());
        cells.forEach(gc::drawRectangle);
    }

    void dispose() {
        boxes.forEach(TextBox::dispose);
        parts.forEach(part -> {
            if (part instanceof Part.Shown(Image image, Rectangle place)) {
                image.dispose();
            }
        });
        fonts.dispose();
    }
}
