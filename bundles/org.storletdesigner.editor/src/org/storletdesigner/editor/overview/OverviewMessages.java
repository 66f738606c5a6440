package org.storletdesigner.editor.overview;

import org.eclipse.osgi.util.NLS;

/** The texts of the outline. */
final class OverviewMessages extends NLS {
    // NLS fills public fields only.
    public static String thumbnail;
    public static String parts;

    static {
        initializeMessages("org.storletdesigner.editor.overview.messages", OverviewMessages.class);
    }

    private OverviewMessages() { }
}
