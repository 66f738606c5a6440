package org.storletdesigner.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.syntax.Position;

class PositionTest {
    @ParameterizedTest(name = "offset {1} of [{0}] is at line {2}, column {3}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            abc;         0; 1; 1; column 1
            abc;         3; 1; 4; column 4
            ``;          0; 1; 1; column 1
            a\\nb;       1; 1; 2; line 1, column 2
            a\\nb;       2; 2; 1; line 2, column 1
            a\\r\\nb;    2; 1; 3; line 1, column 3
            a\\r\\nb;    3; 2; 1; line 2, column 1
            a\\rb;       2; 2; 1; line 2, column 1
            \\n\\r\\n\\r; 4; 4; 1; line 4, column 1
            😀x;         2; 1; 2; column 2
            """)
    void linesEndWithEitherCharacterOrBothAndColumnsAreCodePoints(String escaped, int offset, int line, int column,
            String words) {
        String text = escaped.translateEscapes();
        assertThat(Position.of(text, offset)).isEqualTo(new Position(line, column));
        assertThat(Position.of(text, offset).describe(text)).isEqualTo(words);
    }
}
