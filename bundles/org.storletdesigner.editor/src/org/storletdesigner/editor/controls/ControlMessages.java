package org.storletdesigner.editor.controls;

import org.eclipse.osgi.util.NLS;

/** The texts around the canvas. */
final class ControlMessages extends NLS {
    // NLS fills public fields only.
    public static String filtered;
    public static String working;
    public static String stopped;
    public static String failed;
    public static String undecided;

    static {
        initializeMessages("org.storletdesigner.editor.controls.messages", ControlMessages.class);
    }

    private ControlMessages() { }
}
