package org.storletdesigner.snapshot.svg;

import java.io.IOException;
import java.util.List;
import org.storletdesigner.snapshot.look.VisibleText;

/**
 * Writes elements of an XML document, which HTML understands too. What is not well-formed text is never written: values
 * are escaped here, and what nobody can see is made visible.
 */
public final class Xml {
    private final Appendable out;

    public Xml(Appendable out) {
        this.out = out;
    }

    /** Markup that needs no escaping, and a line end. */
    void line(String markup) throws IOException {
        out.append(markup).append('\n');
    }

    /** The start tag of an element with names and values by turns. */
    public void open(String element, Object... attributes) throws IOException {
        line("<" + element + attributes(attributes) + ">");
    }

    /** The end tag. */
    public void close(String element) throws IOException {
        line("</" + element + ">");
    }

    /** An element that has nothing in it; in HTML only for those that never have. */
    public void empty(String element, Object... attributes) throws IOException {
        line("<" + element + attributes(attributes) + "/>");
    }

    /** An element with a text in it. */
    public void text(String element, String text, Object... attributes) throws IOException {
        line("<" + element + attributes(attributes) + ">" + escaped(text) + "</" + element + ">");
    }

    /** What browsers show when the mouse rests on the element around it. */
    void tooltip(List<String> lines) throws IOException {
        line("<title>" + String.join("\n", lines.stream().map(Xml::escaped).toList()) + "</title>");
    }

    /** A text between elements. */
    public void text(String text) throws IOException {
        line(escaped(text));
    }

    /** A measure with at most one digit after the point. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    private static String attributes(Object... attributes) {
        StringBuilder markup = new StringBuilder();
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String text = value instanceof Double number ? number(number) : escaped(value.toString());
            markup.append(' ').append(attributes[i]).append("=\"").append(text).append('"');
        }
        return markup.toString();
    }

    private static String escaped(String text) {
        return VisibleText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
