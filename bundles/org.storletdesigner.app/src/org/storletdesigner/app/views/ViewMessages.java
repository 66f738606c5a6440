package org.storletdesigner.app.views;

import org.eclipse.osgi.util.NLS;

/** The texts that all views share. */
final class ViewMessages extends NLS {
    // NLS fills public fields only.
    public static String nothingOpen;
    public static String behind;
    public static String copy;
    public static String undo;
    public static String redo;
    public static String witnessStep;

    static {
        initializeMessages("org.storletdesigner.app.views.messages", ViewMessages.class);
    }

    private ViewMessages() { }
}
