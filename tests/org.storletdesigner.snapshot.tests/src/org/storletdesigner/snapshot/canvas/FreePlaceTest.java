package org.storletdesigner.snapshot.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.storletdesigner.snapshot.picture.Box;

class FreePlaceTest {
    @Test
    void aPlaceThatIsFreeIsTakenAsItIs() {
        Box wanted = new Box(10, 20, 100, 50);
        assertThat(FreePlace.near(wanted, List.of(new Box(500, 500, 10, 10)))).isEqualTo(wanted);
    }

    @Test
    void placesAddedOneAfterTheOtherNeverOverlap() {
        Random random = new Random(11);
        List<Box> taken = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Box place = FreePlace.near(new Box(random.nextInt(600), random.nextInt(600),
                    50 + random.nextInt(200), 30 + random.nextInt(100)), taken);
            assertThat(taken).noneMatch(place::overlaps);
            taken.add(place);
        }
    }
}
