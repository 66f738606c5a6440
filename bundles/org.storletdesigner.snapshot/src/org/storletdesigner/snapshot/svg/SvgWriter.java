package org.storletdesigner.snapshot.svg;

import java.io.IOException;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.snapshot.look.Marks;
import org.storletdesigner.snapshot.look.VisibleText;
import org.storletdesigner.snapshot.picture.Caption;
import org.storletdesigner.snapshot.picture.Face;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.picture.Point;

/**
 * Writes a picture as an SVG 1.1 document that needs nothing besides itself and can be put into a page as it is, since
 * it defines no ids. It is to be stored as UTF-8. Reasons and findings show when the mouse rests on a line or a box.
 */
public final class SvgWriter {
    private static final double LEAST_WIDTH = 480;
    private static final double HEADING = 46;
    private static final double MARGIN = 16;
    private static final int MOST_OF_HEADING = 200;
    private static final double EMPTY_HEIGHT = 110;

    private final Xml xml;

    private SvgWriter(Appendable out) {
        xml = new Xml(out);
    }

    /** Writes the picture of an analysis. */
    public static void write(Analysis analysis, Picture picture, Appendable out) throws IOException {
        new SvgWriter(out).document(analysis, picture);
    }

    /** Writes a picture as an element of a page that says by itself what the signs mean and what the parts are. */
    public static void writeInside(Picture picture, PartNames names, Xml page) throws IOException {
        page.open("svg", "class", "picture", "width", picture.width(), "height", picture.height(),
                "viewBox", "0 0 " + Xml.number(picture.width()) + " " + Xml.number(picture.height()),
                "font-family", Texts.FONTS, "aria-hidden", "true");
        Diagram.withNames(page, names).write(picture);
        page.close("svg");
    }

    private void document(Analysis analysis, Picture picture) throws IOException {
        boolean empty = picture.isEmpty();
        double width = Math.max(picture.width(), LEAST_WIDTH);
        double body = empty ? EMPTY_HEIGHT : picture.height();
        Legend legend = new Legend(picture, width);
        start(width, HEADING + body + legend.height());
        describe(analysis.workflow().name(), Summary.of(analysis, picture), width);
        xml.open("g", "transform", "translate(0 " + Xml.number(HEADING) + ")");
        if (empty) {
            invitation(width);
        } else {
            Diagram.withTooltips(xml, new Marks(analysis)).write(picture);
        }
        xml.close("g");
        legend.write(HEADING + body, xml);
        xml.close("g");
        xml.close("svg");
    }

    private void start(double width, double height) throws IOException {
        xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.open("svg", "xmlns", "http://www.w3.org/2000/svg", "version", "1.1", "role", "img", "width", width,
                "height", height, "viewBox", "0 0 " + Xml.number(width) + " " + Xml.number(height));
    }

    private void describe(String name, String summary, double width) throws IOException {
        String title = VisibleText.of(name.isBlank() ? "Workflow" : name, MOST_OF_HEADING);
        xml.text("title", title);
        xml.text("desc", summary);
        xml.empty("rect", "width", "100%", "height", "100%", "fill", "#FFFFFF");
        xml.open("g", "font-family", Texts.FONTS);
        Texts.write(Caption.fitting(title, Face.BOLD, 16, new Point(MARGIN, 24), width - 2 * MARGIN), xml);
        Texts.write(summary, Face.REGULAR, 11.5, new Point(MARGIN, 40), Texts.FAINT, xml);
    }

    private void invitation(double width) throws IOException {
        xml.empty("rect", "x", MARGIN, "y", MARGIN, "width", width - 2 * MARGIN, "height", EMPTY_HEIGHT - 2 * MARGIN,
                "rx", 8.0, "fill", "#F4F7FA", "stroke", "#B4C0CE", "stroke-dasharray", "6 5");
        Texts.write("There are no handlers to draw yet.", Face.BOLD, 13, new Point(2 * MARGIN, 52), Texts.PLAIN, xml);
        Texts.write("Place a storlet in this workflow, and its handlers and what they trigger appear here.",
                Face.REGULAR, 11.5, new Point(2 * MARGIN, 72), Texts.FAINT, xml);
    }
}
