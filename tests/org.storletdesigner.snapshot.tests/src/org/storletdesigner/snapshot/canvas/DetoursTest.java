package org.storletdesigner.snapshot.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Point;

class DetoursTest {
    @Test
    void aFreeLineStaysStraight() {
        assertThat(new Detours(List.of(new Box(0, 100, 50, 50))).between(new Point(0, 0), new Point(200, 0)))
                .containsExactly(new Point(0, 0), new Point(200, 0));
    }

    @ParameterizedTest(name = "a box from {0} to {1} is passed {2} it")
    @CsvSource(textBlock = """
            # top, bottom, side
            -10,   60,     above
            -60,   10,     below
            """)
    void aLineGoesRoundABoxOnTheNearerSide(int top, int bottom, String side) {
        List<Point> path = new Detours(List.of(new Box(80, top, 40, bottom - top)))
                .between(new Point(0, 0), new Point(200, 0));
        assertThat(path).hasSize(4);
        assertThat(path.get(1).y() < 0 ? "above" : "below").isEqualTo(side);
    }

    @Test
    void linesCrossNoBoxWhereBoxesStandApart() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            List<Box> boxes = grid(random);
            Point from = boxes.remove(random.nextInt(boxes.size())).centre();
            Point to = boxes.remove(random.nextInt(boxes.size())).centre();
            List<Point> path = new Detours(boxes).between(from, to);
            assertThat(path.getFirst()).isEqualTo(from);
            assertThat(path.getLast()).isEqualTo(to);
            for (int i = 0; i < path.size() - 1; i++) {
                Segment piece = new Segment(path.get(i), path.get(i + 1));
                assertThat(boxes).as("boxes crossed by %s", path).noneMatch(piece::crosses);
            }
        }
    }

    private static List<Box> grid(Random random) {
        List<Box> boxes = new ArrayList<>();
        for (int x = 0; x < 4; x++) {
            for (int y = 0; y < 4; y++) {
                boxes.add(new Box(x * 300 + random.nextInt(60), y * 200 + random.nextInt(60), 150, 60));
            }
        }
        return boxes;
    }

    @Test
    void aLineThroughACrowdIsFoundInABoundedNumberOfSteps() {
        List<Box> crowd = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 3_000; i++) {
            crowd.add(new Box(random.nextInt(3_000), random.nextInt(3_000), 150, 60));
        }
        assertThat(new Detours(crowd).between(new Point(-100, -100), new Point(4_000, 4_000)))
                .hasSizeBetween(2, 20);
    }
}
