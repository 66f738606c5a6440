package org.storletdesigner.app.matrix;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.storletdesigner.analysis.matrix.Matrix;
import org.storletdesigner.app.matrix.MatrixGrid.Cell;

/**
 * The matrix on one canvas: scrolled with bars, wheel and keys, zoomed with Ctrl and the wheel, a pair chosen with the
 * mouse or the arrows. Painting takes time for what is in sight only, however large the matrix is.
 */
final class MatrixCanvas extends Canvas {
    static final int USUAL_CELL = 18;
    private static final int SMALLEST_HEADER = 60;
    private static final int LARGEST_HEADER = 260;
    private static final double MOST_ACROSS = 0.3;
    private static final double MOST_DOWN = 0.45;
    private static final int LINES_A_NOTCH = 3;

    private final MatrixPainter painter = new MatrixPainter(this);
    private final Consumer<Cell> selected;
    private final Consumer<Cell> opened;
    private final Function<Cell, String> sentence;
    private Matrix matrix = Matrix.EMPTY;
    private MatrixGrid grid = new MatrixGrid(0, USUAL_CELL, 0, 0, 0, 0, 0, 0);
    private Optional<Cell> selection = Optional.empty();
    private Optional<Cell> hovered = Optional.empty();
    private int longestName;
    private int mouseX;
    private int mouseY;

    /** @param sentence what is said of a cell, for those who point at it and those who hear it */
    MatrixCanvas(Composite parent, Consumer<Cell> selected, Consumer<Cell> opened, Function<Cell, String> sentence) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND | SWT.BORDER);
        this.selected = selected;
        this.opened = opened;
        this.sentence = sentence;
        addListener(SWT.Paint, event -> painter.paint(event.gc, matrix, grid, selection, hovered));
        addListener(SWT.Resize, event -> fit());
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseDoubleClick, event -> grid.at(event.x, event.y).ifPresent(opened));
        addListener(SWT.MouseMove, event -> hover(event.x, event.y));
        addListener(SWT.MouseExit, event -> hover(-1, -1));
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseHorizontalWheel, event -> scrollBy(-event.count * LINES_A_NOTCH, 0));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, MatrixCanvas::traverse);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getHorizontalBar().addListener(SWT.Selection, event -> scrollToBars());
        getVerticalBar().addListener(SWT.Selection, event -> scrollToBars());
        makeAccessible();
    }

    private void makeAccessible() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = selection.map(sentence).orElse(MatrixMessages.name);
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }
        });
    }

    Matrix matrix() {
        return matrix;
    }

    MatrixGrid grid() {
        return grid;
    }

    Optional<Cell> selection() {
        return selection;
    }

    /** Shows another matrix; what is selected is to be selected anew. */
    void show(Matrix next) {
        matrix = next;
        selection = Optional.empty();
        hovered = Optional.empty();
        longestName = painter.longestName(next);
        fit();
    }

    /** Selects a cell and brings it into sight, without telling anybody. */
    void select(Optional<Cell> wanted) {
        selection = wanted;
        move(wanted.map(grid::showing).orElse(grid));
    }

    private void move(MatrixGrid next) {
        grid = next;
        bar(getHorizontalBar(), grid.left(), grid.width() - grid.across());
        bar(getVerticalBar(), grid.top(), grid.height() - grid.down());
        redraw();
    }

    private void bar(ScrollBar bar, int at, int room) {
        int all = Math.max(1, grid.size() * grid.cell());
        int thumb = Math.clamp(room, 1, all);
        bar.setValues(at, 0, all, thumb, Math.max(1, grid.cell()), thumb);
        bar.setEnabled(thumb < all);
    }

    /** Headers are as large as names need, within what the view can spare. */
    private void fit() {
        Rectangle area = getClientArea();
        move(new MatrixGrid(matrix.size(), grid.cell(), header(area.width * MOST_ACROSS),
                header(area.height * MOST_DOWN), area.width, area.height, grid.left(), grid.top()));
    }

    private int header(double room) {
        // Where there is hardly any room, the names are in the tooltips, but the pairs are nowhere else.
        int least = Math.min(SMALLEST_HEADER, (int) room);
        return Math.clamp(Math.min(longestName, (int) room), least, LARGEST_HEADER);
    }

    private void scrollToBars() {
        move(grid.scrolledTo(getHorizontalBar().getSelection(), getVerticalBar().getSelection()));
    }

    private void scrollBy(int columns, int rows) {
        int step = Math.max(grid.cell(), USUAL_CELL / 2);
        move(grid.scrolledTo(grid.left() + columns * step, grid.top() + rows * step));
    }

    private void wheel(Event event) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoom(event.count > 0, event.x, event.y);
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            scrollBy(-event.count, 0);
        } else {
            scrollBy(0, -event.count);
        }
    }

    /** Makes cells larger or smaller; what is at the point stays there. */
    void zoom(boolean larger, int x, int y) {
        int step = Math.max(1, grid.cell() / 5);
        move(grid.zoomed(grid.cell() + (larger ? step : -step), x, y));
    }

    /** Zooms around the selected cell, or around the middle. */
    void zoom(boolean larger) {
        int x = selection.map(cell -> grid.x(cell.column())).filter(grid.columns()::contains).orElse(grid.width() / 2);
        int y = selection.map(cell -> grid.y(cell.row())).orElse(grid.height() / 2);
        zoom(larger, x, y);
        selection.ifPresent(cell -> move(grid.showing(cell)));
    }

    void zoomToFit() {
        move(grid.zoomed(grid.fittingCell(), 0, 0).scrolledTo(0, 0));
    }

    private void press(Event event) {
        setFocus();
        grid.at(event.x, event.y).ifPresent(this::choose);
    }

    private void choose(Cell cell) {
        selection = Optional.of(cell);
        move(grid.showing(cell));
        getAccessible().setFocus(ACC.CHILDID_SELF);
        selected.accept(cell);
    }

    /** What is said of the cell below the mouse may be another sentence now. */
    void refreshHover() {
        hovered.filter(cell -> grid.at(mouseX, mouseY).equals(Optional.of(cell))).map(sentence)
                .map(MatrixCanvas::tip).ifPresent(this::setToolTipText);
    }

    private void hover(int x, int y) {
        mouseX = x;
        mouseY = y;
        Optional<Cell> now = grid.at(x, y);
        String words = now.map(sentence).or(() -> grid.rowHeaderAt(x, y).or(() -> grid.columnHeaderAt(x, y))
                .map(place -> matrix.handler(place).name())).map(MatrixCanvas::tip).orElse(null);
        if (!Objects.equals(words, getToolTipText())) {
            setToolTipText(words);
        }
        if (!now.equals(hovered)) {
            hovered = now;
            redraw();
        }
    }

    /** Single ampersands would be taken for mnemonics. */
    private static String tip(String words) {
        return words.replace("&", "&&");
    }

    private static void traverse(Event event) {
        event.doit = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE -> true;
            default -> false;
        };
    }

    private void key(Event event) {
        if (matrix.size() == 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_UP -> step(event, -1, 0);
            case SWT.ARROW_DOWN -> step(event, 1, 0);
            case SWT.ARROW_LEFT -> step(event, 0, -1);
            case SWT.ARROW_RIGHT -> step(event, 0, 1);
            case SWT.PAGE_UP -> step(event, -page(), 0);
            case SWT.PAGE_DOWN -> step(event, page(), 0);
            case SWT.HOME -> step(event, (event.stateMask & SWT.MOD1) != 0 ? -matrix.size() : 0, -matrix.size());
            case SWT.END -> step(event, (event.stateMask & SWT.MOD1) != 0 ? matrix.size() : 0, matrix.size());
            case SWT.CR, SWT.KEYPAD_CR -> selection.ifPresent(opened);
            default -> zoom(event);
        }
    }

    private void zoom(Event event) {
        switch (event.character) {
            case '+', '=' -> zoom(true);
            case '-' -> zoom(false);
            case '0' -> zoomToFit();
            default -> { }
        }
    }

    private int page() {
        return Math.max(1, (grid.height() - grid.down()) / grid.cell() - 1);
    }

    /** With Ctrl an arrow jumps to the next edge in its direction. */
    private void step(Event event, int down, int right) {
        Cell at = selection.orElse(new Cell(Math.max(0, -down), Math.max(0, -right)));
        boolean jump = (event.stateMask & SWT.MOD1) != 0 && Math.abs(down + right) == 1;
        choose(jump ? MatrixSteps.nextEdge(matrix, at, down, right) : MatrixSteps.moved(matrix, at, down, right));
    }
}
