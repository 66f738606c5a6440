package org.storletdesigner.app.help.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects a text with its looks; white space counts as one blank, and none stands at the ends. */
final class ProseBuilder {
    private record Look(Set<Prose.Face> faces, Optional<String> link) { }

    private final List<Prose.Piece> pieces = new ArrayList<>();
    private final Deque<Look> looks = new ArrayDeque<>(List.of(new Look(Set.of(), Optional.empty())));
    private boolean blank = true;

    /** What follows looks like this as well, until {@link #end()}. */
    void begin(Prose.Face face) {
        EnumSet<Prose.Face> faces = EnumSet.of(face);
        faces.addAll(looks.peek().faces());
        looks.push(new Look(faces, looks.peek().link()));
    }

    /** What follows leads to a page, until {@link #end()}. */
    void begin(String link) {
        looks.push(new Look(looks.peek().faces(), Optional.of(link)));
    }

    void end() {
        looks.pop();
    }

    int depth() {
        return looks.size();
    }

    void add(String text) {
        StringBuilder kept = new StringBuilder();
        for (char letter : text.toCharArray()) {
            boolean white = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
            if (!white || !blank) {
                kept.append(white ? ' ' : letter);
            }
            blank = white;
        }
        if (!kept.isEmpty()) {
            pieces.add(new Prose.Piece(kept.toString(), looks.peek().faces(), looks.peek().link()));
        }
    }

    Prose finish() {
        if (!pieces.isEmpty()) {
            Prose.Piece last = pieces.removeLast();
            String text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                pieces.add(new Prose.Piece(text, last.faces(), last.link()));
            }
        }
        return new Prose(pieces);
    }
}
