package org.storletdesigner.app.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;
import org.storletdesigner.analysis.matrix.Matrix;
import org.storletdesigner.app.matrix.MatrixGrid.Cell;
import org.storletdesigner.app.matrix.MatrixGrid.Range;
import org.storletdesigner.editor.figures.Scheme;
import org.storletdesigner.editor.figures.VerdictLook;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.snapshot.look.VisibleText;

/** Paints what of a matrix is in sight, once; nothing here has to be disposed. */
final class MatrixPainter {
    private static final int READABLE = 11;
    private static final int WITH_SIGN = 7;
    private static final int WITH_LINES = 5;
    /** Separators nearer to each other than this would hide the cells. */
    private static final int DENSEST_GROUPS = 12;
    private static final int GAP = 4;
    private static final int LONGEST = 80;
    private static final int MOST_MEASURED = 20;

    private final Control control;
    private GC gc;
    private Scheme scheme;
    private Matrix matrix;
    private MatrixGrid grid;
    /** How long the names may be that are painted next. */
    private int room;

    MatrixPainter(Control control) {
        this.control = control;
    }

    void paint(GC onto, Matrix shown, MatrixGrid at, Optional<Cell> selection, Optional<Cell> hovered) {
        gc = onto;
        matrix = shown;
        grid = at;
        scheme = Scheme.on(control.getBackground());
        gc.setBackground(scheme.ground());
        gc.fillRectangle(0, 0, grid.width(), grid.height());
        cells(hovered);
        lines();
        selection.ifPresent(this::frame);
        headers(selection.or(() -> hovered));
    }

    // ---- cells

    private void cells(Optional<Cell> hovered) {
        gc.setClipping(grid.across(), grid.down(), grid.width() - grid.across(), grid.height() - grid.down());
        hovered.ifPresent(this::cross);
        gc.setForeground(scheme.clusterBorder());
        gc.drawLine(grid.x(0), grid.y(0), grid.x(matrix.size()), grid.y(matrix.size()));
        Range columns = grid.columns();
        Range rows = grid.rows();
        for (int row = rows.from(); row < rows.to(); row++) {
            int[] places = matrix.columns(row);
            int first = Arrays.binarySearch(places, columns.from());
            for (int nth = first < 0 ? -first - 1 : first; nth < places.length && places[nth] < columns.to(); nth++) {
                cell(row, places[nth], matrix.edge(row, nth).verdict());
            }
        }
    }

    private void cross(Cell cell) {
        gc.setBackground(scheme.cluster());
        gc.fillRectangle(grid.across(), grid.y(cell.row()), grid.width(), grid.cell());
        gc.fillRectangle(grid.x(cell.column()), grid.down(), grid.cell(), grid.height());
    }

    /** The sign tells the verdict without its colour: the stronger it is, the more of the cell is filled. */
    private void cell(int row, int column, Verdict verdict) {
        int inset = grid.cell() >= WITH_LINES ? 1 : 0;
        int x = grid.x(column) + inset;
        int y = grid.y(row) + inset;
        int side = Math.max(1, grid.cell() - 2 * inset + (inset > 0 ? 1 : 0));
        gc.setBackground(VerdictLook.of(verdict).colour(scheme));
        gc.fillRectangle(x, y, side, side);
        if (grid.cell() >= WITH_SIGN) {
            sign(gc, scheme.ground(), verdict, new Rectangle(x, y, side, side));
        }
    }

    /** Nothing for complete; a bar for possible, a hole for partial, a slash for undecided. */
    static void sign(GC gc, Color ground, Verdict verdict, Rectangle cell) {
        int third = Math.max(1, cell.width / 3);
        gc.setBackground(ground);
        gc.setForeground(ground);
        switch (verdict) {
            case POSSIBLE -> gc.fillRectangle(cell.x, cell.y + third, cell.width, Math.max(1, cell.height - 2 * third));
            case PARTIAL -> gc.fillRectangle(cell.x + third, cell.y + third, Math.max(1, cell.width - 2 * third),
                    Math.max(1, cell.height - 2 * third));
            case UNDECIDED -> {
                gc.setLineWidth(Math.max(1, cell.width / 6));
                gc.drawLine(cell.x, cell.y + cell.height, cell.x + cell.width, cell.y);
                gc.setLineWidth(1);
            }
            case COMPLETE, IRRELEVANT -> { }
        }
    }

    private void lines() {
        int right = Math.min(grid.width(), grid.x(matrix.size()));
        int bottom = Math.min(grid.height(), grid.y(matrix.size()));
        if (grid.cell() >= WITH_LINES) {
            gc.setForeground(scheme.grid());
            for (int row = grid.rows().from(); row <= grid.rows().to(); row++) {
                gc.drawLine(grid.across(), grid.y(row), right, grid.y(row));
            }
            for (int column = grid.columns().from(); column <= grid.columns().to(); column++) {
                gc.drawLine(grid.x(column), grid.down(), grid.x(column), bottom);
            }
        }
        separators(right, bottom);
    }

    private void separators(int right, int bottom) {
        if ((long) grid.cell() * matrix.size() < (long) DENSEST_GROUPS * matrix.groups().size()) {
            return;
        }
        gc.setForeground(scheme.nodeBorder());
        for (int group = firstGroup(grid.rows()); group < matrix.groups().size()
                && matrix.startOf(group) <= grid.rows().to(); group++) {
            gc.drawLine(grid.across(), grid.y(matrix.startOf(group)), right, grid.y(matrix.startOf(group)));
        }
        for (int group = firstGroup(grid.columns()); group < matrix.groups().size()
                && matrix.startOf(group) <= grid.columns().to(); group++) {
            gc.drawLine(grid.x(matrix.startOf(group)), grid.down(), grid.x(matrix.startOf(group)), bottom);
        }
    }

    private int firstGroup(Range range) {
        return matrix.size() == 0 ? 0 : matrix.groupOf(Math.min(range.from(), matrix.size() - 1));
    }

    private void frame(Cell cell) {
        gc.setForeground(scheme.selection());
        gc.setLineWidth(2);
        int side = Math.max(grid.cell(), 4);
        gc.drawRectangle(grid.x(cell.column()), grid.y(cell.row()), side, side);
        gc.setLineWidth(1);
    }

    // ---- headers

    private void headers(Optional<Cell> strong) {
        gc.setClipping((Rectangle) null);
        gc.setBackground(scheme.cluster());
        gc.fillRectangle(0, 0, grid.width(), grid.down());
        gc.fillRectangle(0, 0, grid.across(), grid.height());
        rowHeaders(strong);
        columnHeaders(strong);
        corner();
        gc.setForeground(scheme.nodeBorder());
        gc.drawLine(0, grid.down(), grid.width(), grid.down());
        gc.drawLine(grid.across(), 0, grid.across(), grid.height());
    }

    private void rowHeaders(Optional<Cell> strong) {
        gc.setClipping(0, grid.down(), grid.across(), grid.height() - grid.down());
        room = grid.across();
        if (grid.cell() >= READABLE) {
            for (int row = grid.rows().from(); row < grid.rows().to(); row++) {
                int at = row;
                name(matrix.handler(row).name(), GAP, grid.y(row), strong.filter(cell -> cell.row() == at).isPresent());
            }
        } else {
            groups(grid.rows(), true);
            strong.ifPresent(cell -> over(matrix.handler(cell.row()).name(), grid.y(cell.row())));
        }
    }

    private void columnHeaders(Optional<Cell> strong) {
        Transform upright = new Transform(gc.getDevice());
        Transform turned = new Transform(gc.getDevice());
        gc.getTransform(upright);
        gc.getTransform(turned);
        turned.translate(0, grid.down());
        turned.rotate(-90);
        gc.setClipping(grid.across(), 0, grid.width() - grid.across(), grid.down());
        room = grid.down();
        gc.setTransform(turned);
        if (grid.cell() >= READABLE) {
            for (int column = grid.columns().from(); column < grid.columns().to(); column++) {
                int at = column;
                name(matrix.handler(column).name(), GAP, grid.x(column),
                        strong.filter(cell -> cell.column() == at).isPresent());
            }
        } else {
            groups(grid.columns(), false);
            strong.ifPresent(cell -> over(matrix.handler(cell.column()).name(), grid.x(cell.column())));
        }
        gc.setTransform(upright);
        turned.dispose();
        upright.dispose();
    }

    private void name(String name, int x, int y, boolean strong) {
        gc.setForeground(strong ? scheme.selection() : scheme.text());
        String shown = fitting(name);
        gc.drawText(shown, x, y + (grid.cell() - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }

    /** Names of single handlers would overlap here; those of their groups may have room. */
    private void groups(Range range, boolean rows) {
        gc.setForeground(scheme.text());
        int free = Integer.MIN_VALUE;
        int height = gc.getFontMetrics().getHeight();
        for (int group = firstGroup(range); group < matrix.groups().size()
                && matrix.startOf(group) < range.to(); group++) {
            int start = matrix.startOf(group);
            int end = start + matrix.groups().get(group).handlers().size();
            int from = rows ? grid.y(start) : grid.x(start);
            int to = rows ? grid.y(end) : grid.x(end);
            int at = Math.max(from, Math.min(rows ? grid.down() : grid.across(), to - height));
            if (at >= free && to - from >= height / 2) {
                gc.drawText(fitting(matrix.groups().get(group).name()), GAP, at, SWT.DRAW_TRANSPARENT);
                free = at + height;
            }
        }
    }

    private void over(String name, int at) {
        int height = gc.getFontMetrics().getHeight();
        gc.setBackground(scheme.node());
        gc.fillRectangle(0, at - height / 2, room, height + 2);
        gc.setForeground(scheme.selection());
        gc.drawText(fitting(name), GAP, at - height / 2, SWT.DRAW_TRANSPARENT);
    }

    private String fitting(String name) {
        String shown = VisibleText.of(name, LONGEST);
        int width = room - 2 * GAP;
        int[] letters = shown.codePoints().toArray();
        if (letters.length <= 2 || gc.textExtent(shown).x <= width) {
            return shown;
        }
        int kept = Math.min(letters.length - 1, (int) (width / gc.getFontMetrics().getAverageCharacterWidth()));
        while (kept > 2 && gc.textExtent(ends(letters, kept)).x > width) {
            kept--;
        }
        return ends(letters, Math.max(2, kept));
    }

    /** Handlers of one storlet differ at the end of their names, those of several at the beginning. */
    private static String ends(int[] letters, int kept) {
        int tail = kept / 2;
        return new String(letters, 0, kept - tail) + "…" + new String(letters, letters.length - tail, tail);
    }

    private void corner() {
        gc.setBackground(scheme.cluster());
        gc.setClipping(0, 0, grid.across(), grid.down());
        gc.fillRectangle(0, 0, grid.across(), grid.down());
        gc.setForeground(scheme.faint());
        int height = gc.getFontMetrics().getHeight();
        String readers = MatrixMessages.readers + " →";
        if (grid.down() >= 2 * (height + GAP)) {
            gc.drawText(readers, Math.max(GAP, grid.across() - GAP - gc.textExtent(readers).x), GAP,
                    SWT.DRAW_TRANSPARENT);
        }
        gc.drawText("↓ " + MatrixMessages.writers, GAP, grid.down() - GAP - height, SWT.DRAW_TRANSPARENT);
        gc.setClipping((Rectangle) null);
    }

    /** The room that the longest name needs, in pixels. */
    int longestName(Matrix shown) {
        GC measuring = new GC(control);
        int longest = IntStream.range(0, shown.size()).mapToObj(place -> shown.handler(place).name())
                .sorted(Comparator.comparing(String::length).reversed()).limit(MOST_MEASURED)
                .mapToInt(name -> measuring.textExtent(VisibleText.of(name, LONGEST)).x).max().orElse(0);
        measuring.dispose();
        return longest + 2 * GAP + 1;
    }
}
