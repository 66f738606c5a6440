package org.storletdesigner.editor.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetsTest {
    private static final Rectangle DRAWING = new Rectangle(-20, 30, 1000, 500);

    @ParameterizedTest
    @CsvSource(textBlock = """
        2000, 1000, 1
        1000,  500, 1
         500,  500, 0.5
        1000,  250, 0.5""")
    void onePageMakesSmallerButNeverLarger(int width, int height, double scale) {
        Sheets sheets = Sheets.one(DRAWING, new Dimension(width, height));
        assertThat(sheets.scale()).isEqualTo(scale);
        assertThat(sheets.count()).isEqualTo(1);
        assertThat(sheets.part(0)).isEqualTo(DRAWING);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        1000, 500, 1,   1, 1
         999, 500, 1,   2, 1
         400, 300, 1,   3, 2
         400, 300, 0.5, 2, 1
         400, 300, 2,   5, 4""")
    void asManySheetsAsTheSizeAsksFor(int width, int height, double scale, int columns, int rows) {
        Sheets sheets = new Sheets(DRAWING, new Dimension(width, height), scale);
        assertThat(sheets.columns()).isEqualTo(columns);
        assertThat(sheets.rows()).isEqualTo(rows);
    }

    @Test
    void theSheetsTogetherHaveEveryPixelOnce() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Rectangle drawing = new Rectangle(random.nextInt(200) - 100, random.nextInt(200) - 100,
                    1 + random.nextInt(3000), 1 + random.nextInt(3000));
            Sheets sheets = new Sheets(drawing, new Dimension(100 + random.nextInt(900), 100 + random.nextInt(900)),
                    0.1 + random.nextInt(40) / 10.0);
            long pixels = 0;
            Rectangle all = sheets.part(0);
            for (int sheet = 0; sheet < sheets.count(); sheet++) {
                Rectangle part = sheets.part(sheet);
                pixels += (long) part.width * part.height;
                all = all.getUnion(part);
                assertThat(part.width * sheets.scale()).isLessThanOrEqualTo(sheets.room().width + sheets.scale());
            }
            assertThat(all).isEqualTo(drawing);
            assertThat(pixels).isEqualTo((long) drawing.width * drawing.height);
        }
    }

    @Test
    void aSheetWithNothingOnItIsNoPage() {
        Sheets sheets = new Sheets(DRAWING, new Dimension(400, 300), 1);
        assertThat(sheets.where(area -> area.y > 100 || area.x < 0)).containsExactly(0, 3, 4, 5);
        assertThat(sheets.row(4)).isEqualTo(2);
        assertThat(sheets.column(4)).isEqualTo(2);
    }
}
