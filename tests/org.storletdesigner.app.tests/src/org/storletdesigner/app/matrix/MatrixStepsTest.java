package org.storletdesigner.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.matrix.Matrix;
import org.storletdesigner.analysis.matrix.MatrixOrder;
import org.storletdesigner.app.matrix.MatrixGrid.Cell;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.design.WorkflowBuilder;

class MatrixStepsTest {
    /** Only A leads to D. */
    private static final Matrix MATRIX = Matrix.of(new Analyzer(Limits.DEFAULT).graph(WorkflowExtractor.extract(
            WorkflowBuilder.named("test").storlet("A", part -> part.handler("h", "k = 1", "k = 2"))
                    .storlet("B", part -> part.handler("h", "q = 1", "none"))
                    .storlet("C", part -> part.handler("h", "q = 2", "none"))
                    .storlet("D", part -> part.handler("h", "k = 2", "none")).build(), 1), Progress.NONE),
            MatrixOrder.STORLET);

    @Test
    void stepsEndAtTheBorder() {
        assertThat(MatrixSteps.moved(MATRIX, new Cell(1, 1), 1, 0)).isEqualTo(new Cell(2, 1));
        assertThat(MatrixSteps.moved(MATRIX, new Cell(1, 1), -9, 9)).isEqualTo(new Cell(0, 3));
        assertThat(MatrixSteps.moved(MATRIX, new Cell(3, 3), Integer.MAX_VALUE, 1)).isEqualTo(new Cell(3, 3));
    }

    @Test
    void jumpsLeadToTheNextEdgeOrToTheBorder() {
        assertThat(MatrixSteps.nextEdge(MATRIX, new Cell(0, 0), 0, 1)).isEqualTo(new Cell(0, 3));
        assertThat(MatrixSteps.nextEdge(MATRIX, new Cell(3, 3), -1, 0)).isEqualTo(new Cell(0, 3));
        assertThat(MatrixSteps.nextEdge(MATRIX, new Cell(1, 0), 0, 1)).isEqualTo(new Cell(1, 3));
    }
}
