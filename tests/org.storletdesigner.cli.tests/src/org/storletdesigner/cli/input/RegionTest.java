package org.storletdesigner.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.model.disk.Place;

class RegionTest {
    @ParameterizedTest(name = "{0}:{1} to {2}:{3} ends at {4}:{5}")
    @CsvSource(textBlock = """
            # from, to, the end
            3, 5,   3, 9,   3, 9
            3, 5,   4, 1,   4, 1
            3, 5,   3, 5,   3, 6
            3, 5,   3, 2,   3, 6
            3, 5,   2, 9,   3, 6
            """)
    void aRegionIsNeverEmptyAndNeverRunsBackwards(int line, int column, int toLine, int toColumn, int endLine,
            int endColumn) {
        Region region = new Region("f", new Place(line, column), new Place(toLine, toColumn));
        assertThat(region.start()).isEqualTo(new Place(line, column));
        assertThat(region.end()).isEqualTo(new Place(endLine, endColumn));
    }

    @ParameterizedTest
    @CsvSource("1, 1")
    void whatHasNoPlaceStandsAtTheBeginning(int line, int column) {
        assertThat(Region.at("f", Place.NONE)).isEqualTo(Region.beginningOf("f"));
        assertThat(Region.beginningOf("f").start()).isEqualTo(new Place(line, column));
    }
}
