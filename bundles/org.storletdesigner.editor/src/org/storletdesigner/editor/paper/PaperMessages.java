package org.storletdesigner.editor.paper;

import org.eclipse.osgi.util.NLS;

/** The texts about printing. */
final class PaperMessages extends NLS {
    // NLS fills public fields only.
    public static String title;
    public static String print;
    public static String onePage;
    public static String tiled;
    public static String tiledScale;
    public static String onPage;
    public static String onPages;
    public static String header;
    public static String preview;
    public static String previewName;
    public static String empty;
    public static String tooMany;
    public static String tooManyPages;
    public static String job;
    public static String page;
    public static String pageOf;
    public static String placeOf;
    public static String onePrinted;
    public static String noPages;
    public static String noPrinterTitle;
    public static String noPrinter;
    public static String failedTitle;
    public static String unusable;
    public static String refused;
    public static String printed;
    public static String cancelled;

    static {
        initializeMessages("org.storletdesigner.editor.paper.messages", PaperMessages.class);
    }

    private PaperMessages() { }
}
