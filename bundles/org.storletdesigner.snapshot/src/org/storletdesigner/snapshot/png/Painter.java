package org.storletdesigner.snapshot.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Paints the elements of a picture: exactly those, and those attributes, that pictures are written with. */
final class Painter {
    private static final String NONE = "none";

    /** What holds inside an element, and again behind it. */
    private record Scope(AffineTransform transform, Shape clip, String stroke, String cap) { }

    private final Graphics2D graphics;
    private final Lettering lettering;
    private final Rectangle2D page;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private String stroke = NONE;
    private String cap = "butt";

    Painter(Graphics2D graphics, Lettering lettering, Rectangle2D page) {
        this.graphics = graphics;
        this.lettering = lettering;
        this.page = page;
    }

    /** Paints what is inside the current element, which is the picture as a whole. */
    void paint(SvgElements elements) throws IOException {
        SvgElements.Event event = elements.next();
        while (event != SvgElements.Event.FINISHED) {
            switch (event) {
                case START -> start(elements);
                case END -> end();
                case FINISHED -> { }
            }
            event = elements.next();
        }
    }

    private void start(SvgElements element) throws IOException {
        switch (element.name()) {
            case "title", "desc" -> element.text();
            case "text" -> text(element);
            case "g", "svg" -> {
                push();
                enter(element);
            }
            case "rect" -> shape(rectangle(element), element);
            case "circle" -> shape(circle(element), element);
            case "path" -> shape(PathData.of(element.get("d", "")), element);
            default -> throw new IllegalArgumentException("pictures have no element '" + element.name() + "'");
        }
    }

    private void push() {
        scopes.push(new Scope(graphics.getTransform(), graphics.getClip(), stroke, cap));
    }

    /** The picture as a whole has no scope. */
    private void end() {
        if (!scopes.isEmpty()) {
            Scope scope = scopes.pop();
            graphics.setTransform(scope.transform);
            graphics.setClip(scope.clip);
            stroke = scope.stroke;
            cap = scope.cap;
        }
    }

    private void enter(SvgElements element) {
        stroke = element.get("stroke", stroke);
        cap = element.get("stroke-linecap", cap);
        String transform = element.get("transform", "");
        if (!transform.isEmpty()) {
            String[] by = transform.substring("translate(".length(), transform.length() - 1).split(" ");
            graphics.translate(Double.parseDouble(by[0]), Double.parseDouble(by[1]));
        }
        if (element.name().equals("svg")) {
            enterPart(element);
        }
    }

    /** A part of a picture in the picture's own measure, of which nothing shows outside of it. */
    private void enterPart(SvgElements element) {
        String[] view = element.get("viewBox", "0 0").split(" ");
        double left = Double.parseDouble(view[0]);
        double top = Double.parseDouble(view[1]);
        graphics.translate(element.number("x") - left, element.number("y") - top);
        graphics.clip(new Rectangle2D.Double(left, top, element.number("width"), element.number("height")));
    }

    private void shape(Shape shape, SvgElements element) {
        String fill = element.get("fill", "#000000");
        if (!fill.equals(NONE)) {
            graphics.setColor(colour(fill, element.number("fill-opacity", 1)));
            graphics.fill(shape);
        }
        String line = element.get("stroke", stroke);
        if (!line.equals(NONE)) {
            graphics.setColor(colour(line, element.number("stroke-opacity", 1)));
            graphics.setStroke(stroke(element));
            graphics.draw(shape);
        }
        push(); // to be balanced by the end of this element
    }

    private BasicStroke stroke(SvgElements element) {
        float width = (float) element.number("stroke-width", 1);
        int ends = element.get("stroke-linecap", cap).equals("round") ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        int corners = element.get("stroke-linejoin", "miter").equals("round") ? BasicStroke.JOIN_ROUND
                : BasicStroke.JOIN_MITER;
        String dashes = element.get("stroke-dasharray", NONE);
        return dashes.equals(NONE) ? new BasicStroke(width, ends, corners, 4)
                : new BasicStroke(width, ends, corners, 4, dashes(dashes), 0);
    }

    private static float[] dashes(String text) {
        double[] lengths = Arrays.stream(text.split("[ ,]+")).mapToDouble(Double::parseDouble).toArray();
        float[] dashes = new float[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            dashes[i] = (float) lengths[i];
        }
        return dashes;
    }

    private static Color colour(String text, double opacity) {
        Color colour = Color.decode(text);
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(opacity * 255));
    }

    private Shape rectangle(SvgElements element) {
        if (element.get("width", "").endsWith("%")) {
            return page;
        }
        double round = 2 * element.number("rx");
        return new RoundRectangle2D.Double(element.number("x"), element.number("y"), element.number("width"),
                element.number("height"), round, round);
    }

    private static Shape circle(SvgElements element) {
        double radius = element.number("r");
        return new Ellipse2D.Double(element.number("cx") - radius, element.number("cy") - radius, 2 * radius,
                2 * radius);
    }

    private void text(SvgElements element) throws IOException {
        boolean heavy = element.get("font-weight", "normal").equals("bold");
        double x = element.number("x");
        double y = element.number("y");
        double size = element.number("font-size");
        double width = element.number("textLength");
        Color colour = colour(element.get("fill", "#000000"), 1);
        String text = element.text();
        if (!text.isBlank()) {
            graphics.setColor(colour);
            draw(lettering.layout(text, heavy, size), x, y, width);
        }
    }

    private void draw(TextLayout layout, double x, double y, double width) {
        AffineTransform before = graphics.getTransform();
        if (width > 0) {
            graphics.transform(Lettering.stretched(layout, x, width));
        }
        layout.draw(graphics, (float) x, (float) y);
        graphics.setTransform(before);
    }
}
