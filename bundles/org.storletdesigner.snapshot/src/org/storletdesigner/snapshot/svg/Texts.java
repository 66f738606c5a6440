package org.storletdesigner.snapshot.svg;

import java.io.IOException;
import org.storletdesigner.snapshot.picture.Caption;
import org.storletdesigner.snapshot.picture.Face;
import org.storletdesigner.snapshot.picture.Point;

/** Writes lines of text that are as wide as the picture assumes, whatever font the reader's system has. */
final class Texts {
    static final String PLAIN = "#1A2530";
    static final String FAINT = "#56667A";
    /** All of the same widths, as far as systems have one of them. */
    static final String FONTS = "Arial, 'Liberation Sans', Helvetica, Arimo, sans-serif";

    private Texts() { }

    static void write(Caption caption, Xml xml) throws IOException {
        write(caption.text(), caption.face(), caption.size(), caption.start(), switch (caption.tone()) {
            case PLAIN -> PLAIN;
            case FAINT -> FAINT;
        }, xml);
    }

    static void write(String text, Face face, double size, Point start, String colour, Xml xml) throws IOException {
        String tone = colour.equals(FAINT) ? "faint" : "plain";
        String weight = face == Face.BOLD ? "bold" : "normal";
        if (face.knows(text) && !text.isEmpty()) {
            xml.text("text", text, "class", tone, "x", start.x(), "y", start.y(), "font-size", size,
                    "font-weight", weight, "fill", colour, "textLength", face.width(text, size),
                    "lengthAdjust", "spacingAndGlyphs");
        } else { // a guess at the width would only stretch the letters
            xml.text("text", text, "class", tone, "x", start.x(), "y", start.y(), "font-size", size,
                    "font-weight", weight, "fill", colour);
        }
    }
}
