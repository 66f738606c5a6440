package org.storletdesigner.app;

import org.eclipse.osgi.util.NLS;

/** The texts that the window shows, in the reader's language where a translation exists. */
final class Messages extends NLS {
    // NLS fills public fields only.
    public static String windowTitle;
    public static String startHeading;
    public static String startIntroduction;
    public static String startHint;
    public static String startFile;
    public static String check;
    public static String explain;
    public static String verdict;
    public static String filePlaceholder;
    public static String copy;
    public static String copyTooltip;
    public static String openDialogTitle;
    public static String fileUnreadableTitle;
    public static String fileUnreadable;
    public static String aboutTitle;
    public static String aboutText;

    static {
        initializeMessages("org.storletdesigner.app.messages", Messages.class);
    }

    private Messages() { }
}
