package org.storletdesigner.snapshot.canvas;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.snapshot.look.VisibleText;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Caption;
import org.storletdesigner.snapshot.picture.Face;
import org.storletdesigner.snapshot.picture.Point;
import org.storletdesigner.snapshot.picture.Shape;

/** Breaks the text of a note into as many lines as it has room for. */
final class NoteText {
    private static final double SIZE = 11.5;
    private static final double LINE_HEIGHT = 15;
    private static final double MARGIN = 10;
    /** More never fits, and costs time to break into lines. */
    private static final int MOST = 4_000;

    private final Box box;
    private final double room;
    private final int most;
    private final List<String> lines = new ArrayList<>();

    private NoteText(Box box) {
        this.box = box;
        room = Math.max(1, box.width() - 2 * MARGIN);
        most = Math.max(1, (int) ((box.height() - 2 * MARGIN) / LINE_HEIGHT));
    }

    static Shape.Note of(String text, Box box) {
        NoteText note = new NoteText(box);
        VisibleText.shortened(text, MOST).lines().forEach(note::paragraph);
        return new Shape.Note(text, box, note.captions());
    }

    private void paragraph(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && !fits(line + " " + word)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    private boolean fits(String line) {
        return Face.REGULAR.width(VisibleText.of(line), SIZE) <= room;
    }

    /** The last line tells by an ellipsis that there is more; so does one of a single word that is too long. */
    private List<Caption> captions() {
        List<Caption> captions = new ArrayList<>();
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            Point start = new Point(box.x() + MARGIN, box.y() + MARGIN + SIZE + i * LINE_HEIGHT);
            String more = i == most - 1 && lines.size() > most ? " " + VisibleText.ELLIPSIS : "";
            captions.add(Caption.fitting(lines.get(i) + more, Face.REGULAR, SIZE, start, room));
        }
        return captions;
    }
}
