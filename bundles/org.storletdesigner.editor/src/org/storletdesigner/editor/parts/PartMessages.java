package org.storletdesigner.editor.parts;

import org.eclipse.osgi.util.NLS;

/** The texts on the canvas. */
final class PartMessages extends NLS {
    // NLS fills public fields only.
    public static String collapse;
    public static String expand;
    public static String handlers;
    public static String oneHandler;
    public static String inside;
    public static String oneInside;
    public static String noRing;
    public static String thinking;
    public static String merged;
    public static String mergedNoRing;
    public static String more;

    static {
        initializeMessages("org.storletdesigner.editor.parts.messages", PartMessages.class);
    }

    private PartMessages() { }
}
