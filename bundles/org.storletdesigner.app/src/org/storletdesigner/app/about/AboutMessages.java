package org.storletdesigner.app.about;

import org.eclipse.osgi.util.NLS;

/** The texts about the program itself. */
final class AboutMessages extends NLS {
    // NLS fills public fields only.
    public static String aboutTitle;
    public static String aboutHeading;
    public static String aboutText;
    public static String copy;
    public static String logTitle;
    public static String logHeading;
    public static String logEmpty;
    public static String logUnreadable;

    static {
        initializeMessages("org.storletdesigner.app.about.messages", AboutMessages.class);
    }

    private AboutMessages() { }
}
