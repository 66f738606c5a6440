package org.storletdesigner.snapshot.svg;

import java.io.IOException;
import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.snapshot.look.Marks;
import org.storletdesigner.snapshot.look.Tooltip;
import org.storletdesigner.snapshot.look.VerdictLook;
import org.storletdesigner.snapshot.look.VisibleText;
import org.storletdesigner.snapshot.picture.Caption;
import org.storletdesigner.snapshot.picture.Cluster;
import org.storletdesigner.snapshot.picture.Face;
import org.storletdesigner.snapshot.picture.Node;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.picture.Point;
import org.storletdesigner.snapshot.picture.Route;

/**
 * Writes a picture as an SVG 1.1 document that needs nothing besides itself and can be put into a page as it is, since
 * it defines no ids. It is to be stored as UTF-8. Reasons and findings show when the mouse rests on a line or a box.
 */
public final class SvgWriter {
    private static final double LEAST_WIDTH = 480;
    private static final double HEADING = 46;
    private static final double MARGIN = 16;
    private static final int MOST_OF_HEADING = 200;
    private static final double MARK_INSET = 4;
    private static final double EMPTY_HEIGHT = 110;

    private final Xml xml;
    private final Signs signs;
    private final Marks marks;

    private SvgWriter(Analysis analysis, Appendable out) {
        xml = new Xml(out);
        signs = new Signs(xml);
        marks = new Marks(analysis);
    }

    /** Writes the picture of an analysis. */
    public static void write(Analysis analysis, Picture picture, Appendable out) throws IOException {
        new SvgWriter(analysis, out).document(analysis, picture);
    }

    private void document(Analysis analysis, Picture picture) throws IOException {
        boolean empty = picture.clusters().isEmpty();
        double width = Math.max(picture.width(), LEAST_WIDTH);
        double body = empty ? EMPTY_HEIGHT : picture.height();
        Legend legend = new Legend(picture, width);
        start(width, HEADING + body + legend.height());
        describe(analysis.workflow().name(), Summary.of(analysis, picture), width);
        xml.open("g", "transform", "translate(0 " + Xml.number(HEADING) + ")");
        if (empty) {
            invitation(width);
        } else {
            diagram(picture);
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

    private void diagram(Picture picture) throws IOException {
        for (Cluster cluster : picture.clusters()) {
            frame(cluster);
        }
        for (Route route : picture.routes()) {
            line(route);
        }
        for (Cluster cluster : picture.clusters()) {
            name(cluster);
        }
        for (Node node : picture.nodes().toList()) {
            box(node);
        }
    }

    private void frame(Cluster cluster) throws IOException {
        xml.open("g");
        xml.tooltip(List.of(VisibleText.of(cluster.storlet(), MOST_OF_HEADING)));
        xml.empty("rect", "x", cluster.box().x(), "y", cluster.box().y(), "width", cluster.box().width(),
                "height", cluster.box().height(), "rx", 10.0, "fill", "#F1F5F9", "stroke", "#B4C0CE");
        xml.close("g");
    }

    /** Above the lines, of which some may lead through the head of the frame. */
    private void name(Cluster cluster) throws IOException {
        Caption name = cluster.name();
        xml.empty("rect", "x", name.start().x() - 3, "y", name.start().y() - name.size(), "width", name.width() + 6,
                "height", name.size() + 5, "rx", 3.0, "fill", "#F1F5F9", "fill-opacity", "0.9",
                "pointer-events", "none");
        Texts.write(name, xml);
    }

    private void line(Route route) throws IOException {
        Stroke stroke = Stroke.along(route.points());
        xml.open("g");
        xml.tooltip(Tooltip.of(route.edge()));
        // Nobody can hold the mouse on a thin line.
        xml.empty("path", "d", stroke.path(), "fill", "none", "stroke", "#FFFFFF", "stroke-opacity", "0",
                "stroke-width", 11.0, "pointer-events", "stroke");
        signs.line(stroke, VerdictLook.of(route.edge().answer().verdict()), route.onCycle());
        xml.close("g");
    }

    private void box(Node node) throws IOException {
        xml.open("g");
        xml.tooltip(Tooltip.of(node.member(), marks));
        border(node);
        // Text that a system sets wider than expected ends at the border.
        xml.open("svg", "x", node.box().x(), "y", node.box().y(), "width", node.box().width(), "height",
                node.box().height(), "viewBox", viewBox(node), "overflow", "hidden");
        for (Caption caption : node.captions()) {
            Texts.write(caption, xml);
        }
        xml.close("svg");
        if (node.mark().isPresent()) {
            signs.mark(node.mark().get(), new Point(node.box().right() - MARK_INSET, node.box().y() + MARK_INSET));
        }
        xml.close("g");
    }

    private void border(Node node) throws IOException {
        String colour = node.mark().map(SvgWriter::colour).orElse(Signs.BORDER);
        xml.empty("rect", "x", node.box().x(), "y", node.box().y(), "width", node.box().width(), "height",
                node.box().height(), "rx", 5.0, "fill", "#FFFFFF", "stroke", colour,
                "stroke-width", node.mark().isPresent() ? 1.8 : 1.0,
                "stroke-dasharray", node.member().linked() ? "none" : Signs.BORDER_WITHOUT_EDGES);
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> Signs.ERROR;
            case WARNING -> Signs.WARNING;
            case INFORMATION -> Texts.FAINT;
        };
    }

    private static String viewBox(Node node) {
        return Xml.number(node.box().x()) + " " + Xml.number(node.box().y()) + " " + Xml.number(node.box().width())
                + " " + Xml.number(node.box().height());
    }
}
