package org.storletdesigner.app.matrix;

import org.storletdesigner.analysis.matrix.Matrix;
import org.storletdesigner.app.matrix.MatrixGrid.Cell;

/** Where keys lead in a matrix. */
final class MatrixSteps {
    private MatrixSteps() { }

    /** So many rows and columns further, at the most to the border. */
    static Cell moved(Matrix matrix, Cell from, int down, int right) {
        int last = matrix.size() - 1;
        return new Cell(Math.clamp((long) from.row() + down, 0, last), Math.clamp((long) from.column() + right, 0,
                last));
    }

    /** The next cell in a direction in which there is an edge; the cell at the border when there is none. */
    static Cell nextEdge(Matrix matrix, Cell from, int down, int right) {
        Cell at = from;
        for (Cell next = moved(matrix, at, down, right); !next.equals(at); next = moved(matrix, at, down, right)) {
            at = next;
            if (matrix.at(at.row(), at.column()).isPresent()) {
                return at;
            }
        }
        return at;
    }
}
