package org.storletdesigner.app.help.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A text that wraps, in pieces that look alike. */
public record Prose(List<Piece> pieces) {
    /** How a piece looks. */
    public enum Face { CODE, BOLD, ITALIC }

    /** @param link the page to which it leads */
    public record Piece(String text, Set<Face> faces, Optional<String> link) {
        public Piece {
            faces = Set.copyOf(faces);
        }
    }

    public Prose {
        pieces = List.copyOf(pieces);
    }

    /** All of it without its looks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
