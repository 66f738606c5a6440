package org.storletdesigner.app.picture;

import org.eclipse.osgi.util.NLS;

/** The texts about pictures. */
final class PictureMessages extends NLS {
    // NLS fills public fields only.
    public static String title;
    public static String svg;
    public static String notYet;
    public static String failed;

    static {
        initializeMessages("org.storletdesigner.app.picture.messages", PictureMessages.class);
    }

    private PictureMessages() { }
}
