package org.storletdesigner.editor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

class FreePlaceTest {
    @Test
    void aPlaceThatIsFreeIsTakenAsItIs() {
        Rectangle wanted = new Rectangle(10, 20, 100, 50);
        assertThat(FreePlace.near(wanted, List.of(new Rectangle(500, 500, 10, 10)))).isEqualTo(wanted);
    }

    @Test
    void placesAddedOneAfterTheOtherNeverOverlap() {
        Random random = new Random(11);
        List<Rectangle> taken = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Rectangle place = FreePlace.near(new Rectangle(random.nextInt(600), random.nextInt(600),
                    50 + random.nextInt(200), 30 + random.nextInt(100)), taken);
            assertThat(taken).noneMatch(place::intersects);
            taken.add(place);
        }
    }
}
