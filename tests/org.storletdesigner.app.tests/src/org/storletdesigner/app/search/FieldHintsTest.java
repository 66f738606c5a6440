package org.storletdesigner.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.search.Hit;
import org.storletdesigner.editor.design.EdgeKey;

class FieldHintsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            v            | value:, verdict:
            loop VER     | loop verdict:
            a -r         | a -rule:
            verdict:p    | verdict:possible, verdict:partial
            is:          | is:disabled, is:permitted, is:lapsed
            key:         |
            nothing      |
            """)
    void theWordBeforeTheCaretIsCompleted(String query, String hints) {
        assertThat(FieldHints.of(query, query.length())).isEqualTo(hints == null ? List.of() : List
                .of(hints.split(", ")));
    }

    @Test
    void whatStandsBehindTheCaretStays() {
        assertThat(FieldHints.of("sev loop", 3)).containsExactly("severity: loop");
    }

    @Test
    void hitsAreEmphasisedWithTheirEdges() {
        Hit edge = new Hit(Hit.Kind.EDGE, "a → b", "complete", List.of("1", "2"), Optional.of("complete"));
        Hit note = new Hit(Hit.Kind.NOTE, "", "text", List.of("3"), Optional.empty());
        assertThat(SearchView.emphasis(List.of(edge, note)).elements()).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(SearchView.emphasis(List.of(edge, note)).edges()).containsExactly(new EdgeKey("1", "2"));
    }
}
