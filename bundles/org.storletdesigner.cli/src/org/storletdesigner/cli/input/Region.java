package org.storletdesigner.cli.input;

import org.storletdesigner.model.disk.Place;

/**
 * A stretch of a file, never empty: from a place up to, and without, another one.
 *
 * @param file the FILE as people know it
 */
public record Region(String file, Place start, Place end) {
    private static final Place BEGINNING = new Place(1, 1);

    public Region {
        start = start.line() == 0 ? BEGINNING : start;
        end = isBehind(end, start) ? end : new Place(start.line(), start.column() + 1);
    }

    /** The character that stands at a place. */
    public static Region at(String file, Place place) {
        return new Region(file, place, place);
    }

    /** Stands for a file as a whole. */
    public static Region beginningOf(String file) {
        return at(file, BEGINNING);
    }

    private static boolean isBehind(Place end, Place start) {
        return end.line() > start.line() || end.line() == start.line() && end.column() > start.column();
    }
}
