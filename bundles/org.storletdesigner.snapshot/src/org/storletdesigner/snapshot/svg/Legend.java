package org.storletdesigner.snapshot.svg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.snapshot.look.VerdictLook;
import org.storletdesigner.snapshot.picture.Face;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.picture.Point;

/** Says what the signs of a picture mean: those that occur in it, in as many rows as its width asks for. */
final class Legend {
    private static final double SIZE = 11.5;
    private static final double ROW = 22;
    private static final double SAMPLE = 40;
    private static final double GAP = 26;
    private static final double MARGIN = 16;

    /** Draws a sign, of which the middle of the left side is given. */
    private interface Sign {
        void draw(Signs signs, Point start) throws IOException;
    }

    private record Entry(Sign sign, double sample, String text) {
        double width() {
            return sample + Face.REGULAR.width(text, SIZE) + GAP;
        }
    }

    private final List<List<Entry>> rows = new ArrayList<>();

    /** The legend of a picture, where it has so much room from side to side. */
    Legend(Picture picture, double width) {
        double used = width;
        for (Entry entry : entries(picture)) {
            if (rows.isEmpty() || used + entry.width() > width) {
                rows.add(new ArrayList<>());
                used = MARGIN;
            }
            rows.getLast().add(entry);
            used += entry.width();
        }
    }

    double height() {
        return rows.isEmpty() ? 0 : rows.size() * ROW + MARGIN;
    }

    /** Below a line at this height. */
    void write(double top, Xml xml) throws IOException {
        double y = top + ROW / 2;
        for (List<Entry> row : rows) {
            double x = MARGIN;
            for (Entry entry : row) {
                entry.sign().draw(new Signs(xml), new Point(x, y));
                Texts.write(entry.text(), Face.REGULAR, SIZE, new Point(x + entry.sample(), y + 4), Texts.FAINT, xml);
                x += entry.width();
            }
            y += ROW;
        }
    }

    private static List<Entry> entries(Picture picture) {
        List<Entry> entries = new ArrayList<>();
        for (VerdictLook look : VerdictLook.values()) {
            if (picture.routes().stream().anyMatch(route -> VerdictLook.of(route.edge().answer().verdict()) == look)) {
                entries.add(line(look, look.word() + ": " + look.meaning(), false));
            }
        }
        if (picture.routes().stream().anyMatch(route -> route.onCycle())) {
            entries.add(line(VerdictLook.COMPLETE, "thick, on yellow: part of a cycle that may never end", true));
        }
        addMark(Severity.ERROR, "an error was found", picture, entries);
        addMark(Severity.WARNING, "a warning", picture, entries);
        if (picture.members().anyMatch(member -> !member.linked())) {
            entries.add(new Entry(Signs::withoutEdges, SAMPLE, "no edges yet: a variable has no fitting value"));
        }
        return entries;
    }

    private static Entry line(VerdictLook look, String text, boolean onCycle) {
        return new Entry((signs, start) -> signs.line(sample(start), look, onCycle), SAMPLE, text);
    }

    private static Stroke sample(Point start) {
        return Stroke.along(List.of(start, new Point(start.x() + SAMPLE - 8, start.y())));
    }

    private static void addMark(Severity severity, String text, Picture picture, List<Entry> entries) {
        if (picture.marks().anyMatch(severity::equals)) {
            Sign mark = (signs, start) -> signs.mark(severity, new Point(start.x() + 9, start.y()));
            entries.add(new Entry(mark, 26, text));
        }
    }
}
