package org.storletdesigner.model.disk;

/** A place in a file: line and column from 1, columns counted in code points. */
public record Place(int line, int column) {
    /** Nowhere in particular. */
    public static final Place NONE = new Place(0, 0);

    /** The first character, whether there is one or not. */
    public static final Place BEGINNING = new Place(1, 1);

    String suffix() {
        return line == 0 ? "" : ":" + line + ":" + column;
    }
}
