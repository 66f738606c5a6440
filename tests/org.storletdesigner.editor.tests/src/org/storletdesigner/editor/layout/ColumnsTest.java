package org.storletdesigner.editor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void aColumnIsAsHighAsAllowedAndTheNextOneStandsBesideIt() {
        Columns columns = new Columns(Collections.nCopies(5, new Dimension(100, 50)), 200);
        List<Rectangle> places = columns.places();
        assertThat(places).extracting(place -> place.x).containsExactly(0, 0, 128, 128, 256);
        assertThat(places).allMatch(place -> place.bottom() <= 200);
        assertThat(columns.width()).isEqualTo(356);
    }

    @Test
    void whatIsHigherThanAllowedHasAColumnOfItsOwn() {
        Columns columns = new Columns(List.of(new Dimension(10, 500), new Dimension(10, 500)), 100);
        assertThat(columns.places()).extracting(place -> place.y).containsExactly(0, 0);
    }

    @Test
    void oneColumnGoesDownToWhereItIsWantedAsFarAsThereIsRoom() {
        Columns columns = new Columns(Collections.nCopies(4, new Dimension(100, 50)), 500);
        List<Rectangle> places = columns.near(List.of(10.0, 200.0, 210.0, Double.POSITIVE_INFINITY));
        assertThat(places).extracting(place -> place.y).containsExactly(0, 175, 253, 331);
        assertThat(columns.near(List.of(900.0, 900.0, 900.0, 900.0))).extracting(place -> place.y)
                .containsExactly(216, 294, 372, 450);
        assertThat(columns.places()).extracting(place -> place.y).containsExactly(0, 78, 156, 234);
    }

    @Test
    void nothingNeedsNoRoom() {
        assertThat(new Columns(List.of(), 100).width()).isZero();
    }
}
