package org.storletdesigner.snapshot.picture;

import java.util.List;
import org.storletdesigner.snapshot.look.VisibleText;

/**
 * A line of text in its place, short enough for the box around it.
 *
 * @param start where it starts, on the base line
 * @param width how wide it is; an estimate where the face does not know all its characters
 */
public record Caption(String text, Face face, double size, Tone tone, Point start, double width) {
    /** How much a text stands out. */
    public enum Tone {
        PLAIN, FAINT
    }

    /** A text as it is. */
    public static Caption of(String text, Face face, double size, Tone tone, Point start) {
        return new Caption(text, face, size, tone, start, face.width(text, size));
    }

    /** A text in this one's place and style, cut to a width. */
    public static Caption fitting(String text, Face face, double size, Point start, double width) {
        return fitting(text, face, size, Tone.PLAIN, start, width);
    }

    /** A text of any tone, cut to a width. */
    public static Caption fitting(String text, Face face, double size, Tone tone, Point start, double width) {
        return of(fit(VisibleText.of(text, atMost(width, size)), face, size, width), face, size, tone, start);
    }

    // No letter of any use is narrower than a tenth of the size; this only keeps very long texts from being measured.
    private static int atMost(double width, double size) {
        return (int) (10 * width / size) + 1;
    }

    private static String fit(String text, Face face, double size, double width) {
        if (face.width(text, size) <= width) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (face.width(text.substring(0, middle) + VisibleText.ELLIPSIS, size) <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return text.substring(0, VisibleText.boundary(text, fits)).stripTrailing() + VisibleText.ELLIPSIS;
    }

    public double right() {
        return start.x() + width;
    }

    /** All of them moved to the right and down. */
    static List<Caption> moved(List<Caption> captions, Point by) {
        return captions.stream().map(caption -> caption.moved(by)).toList();
    }

    Caption moved(Point by) {
        return new Caption(text, face, size, tone, start.plus(by.x(), by.y()), width);
    }
}
