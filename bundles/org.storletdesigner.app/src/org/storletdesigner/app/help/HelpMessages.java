package org.storletdesigner.app.help;

import org.eclipse.osgi.util.NLS;

/** The texts of the help view. */
final class HelpMessages extends NLS {
    // NLS fills public fields only.
    public static String back;
    public static String forward;
    public static String home;
    public static String find;
    public static String smaller;
    public static String larger;
    public static String previousTooltip;
    public static String nextTooltip;
    public static String found;
    public static String notFound;
    public static String unreadable;

    static {
        initializeMessages("org.storletdesigner.app.help.messages", HelpMessages.class);
    }

    private HelpMessages() { }
}
