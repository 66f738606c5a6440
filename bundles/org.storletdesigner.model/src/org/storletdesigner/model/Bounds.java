package org.storletdesigner.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where something stands on the diagram, in pixels; stored as {@code "x y width height"}. Immutable. */
public record Bounds(int x, int y, int width, int height) {
    private static final Pattern FORM = Pattern.compile("(-?\\d{1,9}) (-?\\d{1,9}) (-?\\d{1,9}) (-?\\d{1,9})");

    /**
     * Reads what {@link #toString()} writes; null for null, which EMF asks when it records that there was no place.
     *
     * @throws IllegalArgumentException when the text is not four whole numbers with one space between them
     */
    public static Bounds parse(String text) {
        if (text == null) {
            return null;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("bounds are four whole numbers 'x y width height', not '" + text + "'");
        }
        return new Bounds(number(form, 1), number(form, 2), number(form, 3), number(form, 4));
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    @Override
    public String toString() {
        return x + " " + y + " " + width + " " + height;
    }
}
