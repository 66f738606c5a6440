package org.storletdesigner.app.containers.drag;

import org.eclipse.osgi.util.NLS;

/** The texts about what is dragged. */
final class DragMessages extends NLS {
    // NLS fills public fields only.
    public static String title;
    public static String add;
    public static String reading;
    public static String addTo;
    public static String nothingIn;
    public static String noContainer;
    public static String noStorlets;
    public static String several;
    public static String same;

    static {
        initializeMessages("org.storletdesigner.app.containers.drag.messages", DragMessages.class);
    }

    private DragMessages() { }
}
