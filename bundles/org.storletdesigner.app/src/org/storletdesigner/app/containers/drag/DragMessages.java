package org.storletdesigner.app.containers.drag;

import org.eclipse.osgi.util.NLS;

/** The texts about what is dragged. */
final class DragMessages extends NLS {
    // NLS fills public fields only.
    public static String title;
    public static String add;

    static {
        initializeMessages("org.storletdesigner.app.containers.drag.messages", DragMessages.class);
    }

    private DragMessages() { }
}
