package org.storletdesigner.editor.palette;

import org.eclipse.osgi.util.NLS;

/** The texts of the palette. */
final class PaletteMessages extends NLS {
    // NLS fills public fields only.
    public static String add;
    public static String source;
    public static String sourceDescription;
    public static String note;
    public static String noteDescription;
    public static String noteText;
    public static String search;
    public static String searchTooltip;
    public static String general;
    public static String uncategorised;
    public static String chains;
    public static String chainOf;
    public static String paletteName;
    public static String nothingFound;
    public static String libraryUnreadable;

    static {
        initializeMessages("org.storletdesigner.editor.palette.messages", PaletteMessages.class);
    }

    private PaletteMessages() { }
}
