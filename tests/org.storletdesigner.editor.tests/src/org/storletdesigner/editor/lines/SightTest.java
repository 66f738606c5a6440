package org.storletdesigner.editor.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightTest {
    private final Sight sight = new Sight(new Rectangle(100, 100, 50, 50));

    @ParameterizedTest(name = "from {0},{1} to {2},{3}: {4}")
    @CsvSource(textBlock = """
            110, 110, 120, 120, true
            0,   125, 300, 125, true
            125, 0,   125, 300, true
            0,   0,   300, 300, true
            0,   0,   90,  90,  false
            0,   160, 300, 160, false
            0,   240, 240, 0,   true
            0,   190, 190, 0,   false
            150, 150, 200, 200, true
            """)
    void aLineIsMetWhereItPassesThrough(int fromX, int fromY, int toX, int toY, boolean met) {
        assertThat(sight.meets(new PointList(new int[] {fromX, fromY, toX, toY}))).isEqualTo(met);
        assertThat(sight.meets(new PointList(new int[] {toX, toY, fromX, fromY}))).isEqualTo(met);
    }
}
