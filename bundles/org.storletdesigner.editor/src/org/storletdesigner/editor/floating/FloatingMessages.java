package org.storletdesigner.editor.floating;

import org.eclipse.osgi.util.NLS;

/** The texts that float over the canvas. */
final class FloatingMessages extends NLS {
    // NLS fills public fields only.
    public static String merged;
    public static String mergedNoRing;
    public static String more;

    static {
        initializeMessages("org.storletdesigner.editor.floating.messages", FloatingMessages.class);
    }

    private FloatingMessages() { }
}
