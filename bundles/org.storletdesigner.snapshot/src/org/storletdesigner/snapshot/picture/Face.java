package org.storletdesigner.snapshot.picture;

/** The two faces of the font in which pictures are set; its widths are those of Arial, whatever is installed. */
public enum Face {
    REGULAR("regular.widths"), BOLD("bold.widths");

    private final FontWidths widths;

    Face(String table) {
        widths = FontWidths.load(table);
    }

    /** How wide a text is, set in a font of this size. An estimate where the table lacks a character. */
    public double width(String text, double size) {
        return widths.width(text) * size / FontWidths.EM;
    }

    /** Whether the width of a text is known, and not an estimate. */
    public boolean knows(String text) {
        return text.codePoints().allMatch(widths::has);
    }
}
