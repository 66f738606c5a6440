package org.storletdesigner.app.recovery;

import org.eclipse.osgi.util.NLS;

/** The texts about unsaved work. */
final class RecoveryMessages extends NLS {
    // NLS fills public fields only.
    public static String title;
    public static String heading;
    public static String explanation;
    public static String name;
    public static String written;
    public static String holds;
    public static String file;
    public static String neverSaved;
    public static String content;
    public static String libraryContent;
    public static String recover;
    public static String later;
    public static String discard;
    public static String discardTitle;
    public static String notKept;
    public static String save;
    public static String sure;

    static {
        initializeMessages("org.storletdesigner.app.recovery.messages", RecoveryMessages.class);
    }

    private RecoveryMessages() { }
}
