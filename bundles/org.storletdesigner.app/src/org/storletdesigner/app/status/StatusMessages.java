package org.storletdesigner.app.status;

import org.eclipse.osgi.util.NLS;

/** The texts of the status line. */
final class StatusMessages extends NLS {
    // NLS fills public fields only.
    public static String working;
    public static String cancelled;
    public static String failed;
    public static String edge;
    public static String stop;
    public static String stopTooltip;
    public static String zoomTooltip;

    static {
        initializeMessages("org.storletdesigner.app.status.messages", StatusMessages.class);
    }

    private StatusMessages() { }
}
