package org.storletdesigner.editor.parts;

import org.eclipse.osgi.util.NLS;

/** The texts on the canvas. */
final class PartMessages extends NLS {
    // NLS fills public fields only.
    public static String collapse;
    public static String expand;
    public static String handlerAnnounced;
    public static String storletAnnounced;
    public static String sourceAnnounced;
    public static String noteAnnounced;
    public static String findings;
    public static String oneFinding;
    public static String off;
    public static String collapsed;
    public static String handlers;
    public static String oneHandler;
    public static String inside;
    public static String oneInside;
    public static String noRing;

    static {
        initializeMessages("org.storletdesigner.editor.parts.messages", PartMessages.class);
    }

    private PartMessages() { }
}
