package org.storletdesigner.snapshot.svg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.snapshot.look.HandlerText;
import org.storletdesigner.snapshot.look.VisibleText;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Shape;
import org.storletdesigner.snapshot.picture.Shape.Entry;
import org.storletdesigner.snapshot.picture.Shape.Folded;
import org.storletdesigner.snapshot.picture.Shape.Note;

/** Draws collapsed storlets, sources and notes as the canvas does. */
final class Shapes {
    private static final int MOST_OF_TEXT = 600;
    private static final int MOST_HANDLERS = 20;
    private static final double POINT = 12;
    private static final double EAR = 12;
    private static final double STACK = 3;

    private final Xml xml;
    private final Diagram diagram;

    Shapes(Xml xml, Diagram diagram) {
        this.xml = xml;
        this.diagram = diagram;
    }

    void write(Shape shape) throws IOException {
        switch (shape) {
            case Folded storlet -> folded(storlet);
            case Entry source -> source(source);
            case Note note -> note(note);
        }
        xml.close("g");
    }

    /** A second line below the box says that there is more than one in it. */
    private void folded(Folded storlet) throws IOException {
        diagram.open("folded", parts -> parts.ofStorlet(storlet.group().storlet()), () -> inside(storlet));
        Box box = storlet.box();
        border(box);
        xml.empty("path", "class", "edge-of-stack", "d", "M" + at(box.x() + STACK, box.bottom() - STACK)
                + " L" + at(box.right() - STACK, box.bottom() - STACK), "fill", "none", "stroke", Signs.BORDER);
        diagram.texts(box, storlet.captions());
        diagram.mark(storlet.mark(), box);
    }

    private void border(Box box) throws IOException {
        xml.empty("rect", "class", "border", "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height(),
                "rx", 10.0, "fill", "#F1F5F9", "stroke", Signs.BORDER);
    }

    private static List<String> inside(Folded storlet) {
        List<String> lines = new ArrayList<>();
        lines.add(VisibleText.of(storlet.group().storlet(), MOST_OF_TEXT));
        storlet.group().members().stream().limit(MOST_HANDLERS)
                .forEach(member -> lines.add(VisibleText.of(member.label(), MOST_OF_TEXT)));
        int more = storlet.group().members().size() - MOST_HANDLERS;
        if (more > 0) {
            lines.add("and " + more + " more");
        }
        return lines;
    }

    private void source(Entry source) throws IOException {
        String output = VisibleText.of(HandlerText.then(source.source().beginning()), MOST_OF_TEXT);
        diagram.open("source", List.of(VisibleText.of(source.source().name(), MOST_OF_TEXT),
                "clients outside may write " + output));
        Box box = source.box();
        double neck = box.right() - POINT;
        xml.empty("path", "class", "border", "d", "M" + at(box.x(), box.y()) + " L" + at(neck, box.y())
                + " L" + at(box.right(), box.centre().y()) + " L" + at(neck, box.bottom())
                + " L" + at(box.x(), box.bottom()) + " Z", "fill", "#F1F5F9", "stroke", Signs.BORDER);
        diagram.texts(box, source.captions());
    }

    private void note(Note note) throws IOException {
        diagram.open("note", List.of(VisibleText.of(note.text(), MOST_OF_TEXT)));
        Box box = note.box();
        double ear = box.right() - EAR;
        String fold = at(ear, box.y()) + " L" + at(ear, box.y() + EAR) + " L" + at(box.right(), box.y() + EAR);
        xml.empty("path", "d", "M" + at(box.x(), box.y()) + " L" + at(ear, box.y()) + " L"
                + at(box.right(), box.y() + EAR) + " L" + at(box.right(), box.bottom()) + " L"
                + at(box.x(), box.bottom()) + " Z", "fill", "#FFF7D1", "stroke", "#B4C0CE");
        xml.empty("path", "d", "M" + fold, "fill", "none", "stroke", "#B4C0CE");
        diagram.texts(box, note.captions());
    }

    private static String at(double x, double y) {
        return Xml.number(x) + "," + Xml.number(y);
    }
}
