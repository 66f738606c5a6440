package org.storletdesigner.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.app.matrix.MatrixGrid.Cell;
import org.storletdesigner.app.matrix.MatrixGrid.Range;

class MatrixGridTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3000 | 10 | 0     | 0  | 30
            3000 | 10 | 5     | 0  | 31
            3000 | 10 | 10    | 1  | 31
            3000 | 10 | 99999 | 2970 | 3000
            3000 | 1  | 7     | 7  | 307
            12   | 10 | 50    | 0  | 12
            0    | 10 | 0     | 0  | 0
            """)
    void onlyWhatIsInSightIsPainted(int size, int cell, int left, int from, int to) {
        MatrixGrid grid = new MatrixGrid(size, cell, 100, 50, 400, 350, left, left);
        assertThat(grid.columns()).isEqualTo(new Range(from, to));
        assertThat(grid.rows()).isEqualTo(new Range(from, to));
    }

    @Test
    void aPointIsInACellOrOnAHeader() {
        MatrixGrid grid = new MatrixGrid(20, 10, 100, 50, 180, 150, 35, 12);
        assertThat(grid.at(100, 50)).contains(new Cell(1, 3));
        assertThat(grid.at(99, 60)).isEmpty();
        assertThat(grid.rowHeaderAt(99, 60)).contains(2);
        assertThat(grid.columnHeaderAt(105, 49)).contains(4);
        assertThat(grid.rowHeaderAt(99, 49)).isEmpty();
        assertThat(new MatrixGrid(2, 10, 100, 50, 400, 400, 0, 0).at(121, 60)).isEmpty();
    }

    @Test
    void cellsThatAreInSightAreThoseOfThePoints() {
        Random random = new Random(20261122);
        for (int round = 0; round < 5_000; round++) {
            MatrixGrid grid = random(random);
            int x = grid.across() + random.nextInt(300);
            int y = grid.down() + random.nextInt(300);
            Optional<Cell> cell = grid.at(x, y);
            if (cell.isPresent() && x < grid.width() && y < grid.height()) {
                assertThat(grid.columns().contains(cell.get().column())).isTrue();
                assertThat(grid.rows().contains(cell.get().row())).isTrue();
                assertThat(x - grid.x(cell.get().column())).isBetween(0, grid.cell() - 1);
                assertThat(y - grid.y(cell.get().row())).isBetween(0, grid.cell() - 1);
            }
        }
    }

    @Test
    void aCellThatIsWantedComesIntoSightWithoutMoreScrollingThanItNeeds() {
        Random random = new Random(20261123);
        for (int round = 0; round < 5_000; round++) {
            MatrixGrid grid = random(random);
            Cell wanted = new Cell(random.nextInt(grid.size()), random.nextInt(grid.size()));
            MatrixGrid shown = grid.showing(wanted);
            if (grid.cell() <= grid.width() - grid.across() && grid.cell() <= grid.height() - grid.down()) {
                assertThat(shown.x(wanted.column())).isBetween(grid.across(), grid.width() - grid.cell());
                assertThat(shown.y(wanted.row())).isBetween(grid.down(), grid.height() - grid.cell());
                assertThat(shown.showing(wanted)).isEqualTo(shown);
            }
        }
    }

    @Test
    void whatIsBelowTheMouseStaysThereWhileZooming() {
        MatrixGrid grid = new MatrixGrid(3_000, 10, 100, 50, 900, 700, 12_000, 9_000);
        Cell before = grid.at(500, 400).orElseThrow();
        Cell after = grid.zoomed(20, 500, 400).at(500, 400).orElseThrow();
        assertThat(after).isEqualTo(before);
        assertThat(grid.zoomed(900, 500, 400).cell()).isEqualTo(MatrixGrid.LARGEST_CELL);
        assertThat(grid.zoomed(0, 500, 400).cell()).isEqualTo(MatrixGrid.SMALLEST_CELL);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10, 30
            3000, 1
            1, 48
            0, 48""")
    void allFitsIfItCan(int size, int cell) {
        assertThat(new MatrixGrid(size, 10, 100, 50, 500, 350, 0, 0).fittingCell()).isEqualTo(cell);
    }

    private static MatrixGrid random(Random random) {
        return new MatrixGrid(1 + random.nextInt(200), 1 + random.nextInt(48), random.nextInt(100), random.nextInt(100),
                120 + random.nextInt(300), 120 + random.nextInt(300), random.nextInt(3_000), random.nextInt(3_000));
    }
}
