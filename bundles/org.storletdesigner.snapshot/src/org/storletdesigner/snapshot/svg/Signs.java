package org.storletdesigner.snapshot.svg;

import java.io.IOException;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.snapshot.look.VerdictLook;
import org.storletdesigner.snapshot.picture.Point;

/** The small signs that picture and legend share: lines of a verdict, the ring around a cycle, marks of a fault. */
final class Signs {
    static final String ERROR = "#B3261E";
    static final String WARNING = "#8A5A00";
    static final String BORDER = "#66788C";
    static final String BORDER_WITHOUT_EDGES = "5 4";

    private static final double THIN = 1.6;
    private static final double THICK = 2.6;

    private final Xml xml;

    Signs(Xml xml) {
        this.xml = xml;
    }

    void line(Stroke stroke, VerdictLook look, boolean onCycle) throws IOException {
        if (onCycle) {
            xml.empty("path", "class", "ring", "d", stroke.path(), "fill", "none", "stroke", "#F2B600",
                    "stroke-opacity", "0.45", "stroke-width", 9.0, "stroke-linecap", "round",
                    "stroke-linejoin", "round");
        }
        String dashes = look.dashes().isEmpty() ? "none"
                : look.dashes().stream().map(Xml::number).collect(Collectors.joining(" "));
        xml.empty("path", "class", "line", "d", stroke.path(), "fill", "none", "stroke", look.colour(),
                "stroke-width", onCycle ? THICK : THIN, "stroke-dasharray", dashes);
        xml.empty("path", "class", "head", "d", stroke.head(), "fill", look.colour());
    }

    /** A small box with the border of a handler that has no edges. */
    void withoutEdges(Point start) throws IOException {
        xml.empty("rect", "x", start.x(), "y", start.y() - 6, "width", 30.0, "height", 12.0, "rx", 3.0,
                "fill", "#FFFFFF", "stroke", BORDER, "stroke-dasharray", BORDER_WITHOUT_EDGES);
    }

    /** A round sign for an error, a pointed one for a warning, so that no colour is needed to tell them apart. */
    void mark(Severity severity, Point centre) throws IOException {
        xml.open("g", "transform", "translate(" + Xml.number(centre.x()) + " " + Xml.number(centre.y()) + ")",
                "stroke", "#FFFFFF", "stroke-linecap", "round");
        switch (severity) {
            case ERROR -> error();
            case WARNING -> warning();
            case INFORMATION -> { } // worth knowing, but nothing to warn of
        }
        xml.close("g");
    }

    private void error() throws IOException {
        xml.empty("circle", "r", 8.5, "fill", ERROR, "stroke-width", 1.5);
        xml.empty("path", "d", "M-3,-3 L3,3 M3,-3 L-3,3", "stroke-width", 2.0);
    }

    private void warning() throws IOException {
        xml.empty("path", "d", "M0,-9 L9.5,7.5 L-9.5,7.5 Z", "fill", "#FFC933", "stroke", WARNING, "stroke-width", 1.4,
                "stroke-linejoin", "round");
        xml.empty("path", "d", "M0,-3.5 L0,1.5 M0,4.6 L0,4.7", "stroke", "#3A2600", "stroke-width", 2.0);
    }
}
