package org.storletdesigner.app.compare;

import org.eclipse.osgi.util.NLS;

/** The texts of comparisons. */
final class CompareMessages extends NLS {
    // NLS fills public fields only.
    public static String title;
    public static String before;
    public static String after;
    public static String sideTooltip;
    public static String working;
    public static String failed;
    public static String same;
    public static String differences;
    public static String container;
    public static String storlets;
    public static String handlers;
    public static String sources;
    public static String edges;
    public static String findings;
    public static String renamed;
    public static String dialogTitle;
    public static String dialogHint;
    public static String chooseBefore;
    public static String chooseAfter;
    public static String browse;
    public static String browseTitle;
    public static String neverSaved;
    public static String saved;
    public static String now;

    static {
        initializeMessages("org.storletdesigner.app.compare.messages", CompareMessages.class);
    }

    private CompareMessages() { }
}
