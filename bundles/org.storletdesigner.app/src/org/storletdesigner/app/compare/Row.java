package org.storletdesigner.app.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.app.compare.Side.Ends;

/**
 * A line of the tree of differences.
 *
 * @param pieces what it says, with what went and what came
 * @param before what it is about in the old workflow
 * @param after what it is about in the new one
 */
record Row(Optional<Mark> mark, List<WordDiff.Piece> pieces, About before, About after, List<Row> rows) {
    /** Parts of one workflow, by their names. */
    record About(Set<String> storlets, Set<String> handlers, Set<Ends> edges) {
        static final About NOTHING = new About(Set.of(), Set.of(), Set.of());

        static About storlet(String name) {
            return new About(Set.of(name), Set.of(), Set.of());
        }

        static About handler(String name) {
            return new About(Set.of(), Set.of(name), Set.of());
        }

        static About handlers(List<String> names) {
            return new About(Set.of(), Set.copyOf(names), Set.of());
        }

        static About edge(String from, String to) {
            return new About(Set.of(), Set.copyOf(List.of(from, to)), Set.of(new Ends(from, to)));
        }

        boolean isNothing() {
            return equals(NOTHING);
        }
    }

    Row {
        pieces = List.copyOf(pieces);
        rows = List.copyOf(rows);
    }

    static Row of(Optional<Mark> mark, String text, About before, About after, List<Row> rows) {
        return new Row(mark, List.of(new WordDiff.Piece(WordDiff.Kind.BOTH, text)), before, after, rows);
    }

    static Row group(String text, List<Row> rows) {
        return of(Optional.empty(), text + " (" + rows.size() + ")", About.NOTHING, About.NOTHING, rows);
    }

    /** What it says without what went. */
    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
