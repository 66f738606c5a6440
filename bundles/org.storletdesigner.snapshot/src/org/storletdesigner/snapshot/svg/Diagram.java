package org.storletdesigner.snapshot.svg;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.snapshot.look.Marks;
import org.storletdesigner.snapshot.look.Tooltip;
import org.storletdesigner.snapshot.look.VerdictLook;
import org.storletdesigner.snapshot.look.VisibleText;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Caption;
import org.storletdesigner.snapshot.picture.Cluster;
import org.storletdesigner.snapshot.picture.Node;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.picture.Point;
import org.storletdesigner.snapshot.picture.Route;
import org.storletdesigner.snapshot.picture.Shape;

/** Draws storlets, handlers and edges; each tells by a tooltip what it is or, inside a page, by a name. */
final class Diagram {
    private static final int MOST_OF_NAME = 200;
    private static final double MARK_INSET = 4;

    private final Xml xml;
    private final Signs signs;
    private final Marks marks;
    private final Optional<PartNames> names;

    private Diagram(Xml xml, Marks marks, Optional<PartNames> names) {
        this.xml = xml;
        signs = new Signs(xml);
        this.marks = marks;
        this.names = names;
    }

    static Diagram withTooltips(Xml xml, Marks marks) {
        return new Diagram(xml, marks, Optional.empty());
    }

    static Diagram withNames(Xml xml, PartNames names) {
        return new Diagram(xml, new Marks(), Optional.of(names));
    }

    void write(Picture picture) throws IOException {
        for (Cluster cluster : picture.clusters()) {
            frame(cluster);
        }
        for (Route route : picture.routes()) {
            if (names.isEmpty() || route.isArrival() || names.get().of(route.edge()).isPresent()) {
                line(route);
            }
        }
        for (Cluster cluster : picture.clusters()) {
            name(cluster);
        }
        for (Node node : picture.nodes().toList()) {
            box(node);
        }
        Shapes shapes = new Shapes(xml, this);
        for (Shape shape : picture.shapes()) {
            shapes.write(shape);
        }
    }

    /** A part that has no name, so that it tells by a tooltip everywhere. */
    void open(String kind, List<String> tooltip) throws IOException {
        xml.open("g", "class", kind);
        xml.tooltip(tooltip);
    }

    void open(String kind, Function<PartNames, String> name, Supplier<List<String>> tooltip)
            throws IOException {
        if (names.isPresent()) {
            xml.open("g", "class", kind, "data-part", name.apply(names.get()));
        } else {
            xml.open("g", "class", kind);
            xml.tooltip(tooltip.get());
        }
    }

    private void frame(Cluster cluster) throws IOException {
        open("storlet", parts -> parts.ofStorlet(cluster.storlet()),
                () -> List.of(VisibleText.of(cluster.storlet(), MOST_OF_NAME)));
        xml.empty("rect", "x", cluster.box().x(), "y", cluster.box().y(), "width", cluster.box().width(),
                "height", cluster.box().height(), "rx", 10.0, "fill", "#F1F5F9", "stroke", "#B4C0CE");
        xml.close("g");
    }

    /** Above the lines, of which some may lead through the head of the frame. */
    private void name(Cluster cluster) throws IOException {
        Caption name = cluster.name();
        xml.empty("rect", "class", "name", "x", name.start().x() - 3, "y", name.start().y() - name.size(),
                "width", name.width() + 6, "height", name.size() + 5, "rx", 3.0, "fill", "#F1F5F9",
                "fill-opacity", "0.9", "pointer-events", "none");
        Texts.write(name, xml);
    }

    private void line(Route route) throws IOException {
        Stroke stroke = Stroke.along(route.points());
        VerdictLook look = VerdictLook.of(route.edge().verdict());
        String kind = "edge " + look.word();
        if (route.isArrival()) { // pages have no names for what comes from outside
            open(kind, Tooltip.of(route.edge()));
        } else {
            open(kind, parts -> parts.of(route.edge()).orElseThrow(), () -> Tooltip.of(route.edge()));
        }
        // Nobody can hold the mouse on a thin line.
        xml.empty("path", "d", stroke.path(), "fill", "none", "stroke-width", 11.0, "pointer-events", "stroke");
        signs.line(stroke, look, route.onCycle());
        xml.close("g");
    }

    private void box(Node node) throws IOException {
        open("handler" + node.mark().map(severity -> " " + severity.word()).orElse(""),
                parts -> parts.ofHandler(node.member().name()), () -> Tooltip.of(node.member(), marks));
        border(node);
        texts(node.box(), node.captions());
        mark(node.mark(), node.box());
        xml.close("g");
    }

    /** Text that a system sets wider than expected ends at the border. */
    void texts(Box box, List<Caption> captions) throws IOException {
        xml.open("svg", "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height(), "viewBox",
                viewBox(box), "overflow", "hidden");
        for (Caption caption : captions) {
            Texts.write(caption, xml);
        }
        xml.close("svg");
    }

    void mark(Optional<Severity> mark, Box box) throws IOException {
        if (mark.isPresent()) {
            signs.mark(mark.get(), new Point(box.right() - MARK_INSET, box.y() + MARK_INSET));
        }
    }

    private void border(Node node) throws IOException {
        String colour = node.mark().map(Diagram::colour).orElse(Signs.BORDER);
        xml.empty("rect", "class", "border", "x", node.box().x(), "y", node.box().y(), "width", node.box().width(),
                "height", node.box().height(), "rx", 5.0, "fill", "#FFFFFF", "stroke", colour,
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

    private static String viewBox(Box box) {
        return Xml.number(box.x()) + " " + Xml.number(box.y()) + " " + Xml.number(box.width()) + " "
                + Xml.number(box.height());
    }
}
