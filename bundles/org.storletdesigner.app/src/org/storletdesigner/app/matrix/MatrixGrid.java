package org.storletdesigner.app.matrix;

import java.util.Optional;

/**
 * Where the cells of a square matrix lie: pure arithmetic, so that only what is in sight needs to be painted.
 *
 * @param size how many rows, and columns, there are
 * @param cell the width and height of a cell in pixels
 * @param across the width of the row headers, which never scroll away
 * @param down the height of the column headers, which never scroll away
 * @param width of the view in pixels
 * @param height of the view in pixels
 * @param left how far it is scrolled to the right, in pixels
 * @param top how far it is scrolled down, in pixels
 */
record MatrixGrid(int size, int cell, int across, int down, int width, int height, int left, int top) {
    static final int SMALLEST_CELL = 1;
    static final int LARGEST_CELL = 48;

    /** From the first to before the last. */
    record Range(int from, int to) {
        boolean contains(int place) {
            return from <= place && place < to;
        }
    }

    record Cell(int row, int column) { }

    MatrixGrid {
        cell = Math.clamp(cell, SMALLEST_CELL, LARGEST_CELL);
        left = Math.clamp(left, 0, most(size, cell, width - across));
        top = Math.clamp(top, 0, most(size, cell, height - down));
    }

    private static int most(int size, int cell, int room) {
        return Math.max(0, size * cell - Math.max(0, room));
    }

    /** The rows of which some pixel is in sight. */
    Range rows() {
        return range(top, height - down);
    }

    /** The columns of which some pixel is in sight. */
    Range columns() {
        return range(left, width - across);
    }

    private Range range(int scrolled, int room) {
        int from = scrolled / cell;
        int to = room <= 0 ? from : Math.min(size, (scrolled + room - 1) / cell + 1);
        return new Range(Math.min(from, to), to);
    }

    /** The left edge of a column in the view. */
    int x(int column) {
        return across + column * cell - left;
    }

    /** The upper edge of a row in the view. */
    int y(int row) {
        return down + row * cell - top;
    }

    /** The cell below a point; none on the headers and beside the matrix. */
    Optional<Cell> at(int x, int y) {
        if (x < across || y < down) {
            return Optional.empty();
        }
        int column = (x - across + left) / cell;
        int row = (y - down + top) / cell;
        return row < size && column < size ? Optional.of(new Cell(row, column)) : Optional.empty();
    }

    /** The row whose header is below a point. */
    Optional<Integer> rowHeaderAt(int x, int y) {
        int row = (y - down + top) / cell;
        return x < across && y >= down && row < size ? Optional.of(row) : Optional.empty();
    }

    /** The column whose header is below a point. */
    Optional<Integer> columnHeaderAt(int x, int y) {
        int column = (x - across + left) / cell;
        return y < down && x >= across && column < size ? Optional.of(column) : Optional.empty();
    }

    MatrixGrid scrolledTo(int x, int y) {
        return new MatrixGrid(size, cell, across, down, width, height, x, y);
    }

    /** Scrolled as little as possible so that a cell is wholly in sight. */
    MatrixGrid showing(Cell wanted) {
        return scrolledTo(shown(wanted.column, left, width - across), shown(wanted.row, top, height - down));
    }

    private int shown(int place, int scrolled, int room) {
        int start = place * cell;
        return start < scrolled ? start : Math.max(scrolled, start + cell - Math.max(cell, room));
    }

    /** With cells of another size; what is at a point of the view stays there. */
    MatrixGrid zoomed(int newCell, int x, int y) {
        int wanted = Math.clamp(newCell, SMALLEST_CELL, LARGEST_CELL);
        int overX = Math.max(0, x - across);
        int overY = Math.max(0, y - down);
        return new MatrixGrid(size, wanted, across, down, width, height, scaled(overX + left, wanted) - overX,
                scaled(overY + top, wanted) - overY);
    }

    private int scaled(int offset, int newCell) {
        return (int) ((long) offset * newCell / cell);
    }

    /** The largest cell with which everything is in sight, or the smallest of all. */
    int fittingCell() {
        int room = Math.min(width - across, height - down);
        return size == 0 ? LARGEST_CELL : Math.clamp(room / size, SMALLEST_CELL, LARGEST_CELL);
    }
}
