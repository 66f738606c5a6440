package org.storletdesigner.app.tour;

import org.eclipse.osgi.util.NLS;

/** The texts of the walk. */
final class TourMessages extends NLS {
    // NLS fills public fields only.
    public static String title;
    public static String count;
    public static String back;
    public static String next;
    public static String done;
    public static String lookTitle;
    public static String look;
    public static String loopTitle;
    public static String loop;
    public static String whyTitle;
    public static String why;
    public static String findingTitle;
    public static String finding;
    public static String repairTitle;
    public static String repair;
    public static String repairDeed;
    public static String undoTitle;
    public static String undo;
    public static String undoDeed;
    public static String traceTitle;
    public static String trace;
    public static String saveTitle;
    public static String save;

    static {
        initializeMessages("org.storletdesigner.app.tour.messages", TourMessages.class);
    }

    private TourMessages() { }
}
