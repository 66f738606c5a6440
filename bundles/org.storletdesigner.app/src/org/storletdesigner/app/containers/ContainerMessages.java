package org.storletdesigner.app.containers;

import org.eclipse.osgi.util.NLS;

/** The texts of the view of containers. */
final class ContainerMessages extends NLS {
    // NLS fills public fields only.
    public static String empty;
    public static String connectButton;
    public static String tree;
    public static String detail;
    public static String refresh;
    public static String refreshTip;
    public static String stopReading;
    public static String history;
    public static String snapshots;
    public static String programs;
    public static String number;
    public static String liveNumber;
    public static String today;
    public static String unnamed;
    public static String begun;
    public static String begunAt;
    public static String reading;
    public static String readingOf;
    public static String canBeStopped;
    public static String nothing;
    public static String nothingLive;
    public static String more;
    public static String cancelled;
    public static String tryAgain;
    public static String defect;
    public static String bytes;
    public static String kilobytes;

    static {
        initializeMessages("org.storletdesigner.app.containers.messages", ContainerMessages.class);
    }

    private ContainerMessages() { }
}
