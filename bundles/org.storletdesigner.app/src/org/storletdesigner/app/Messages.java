package org.storletdesigner.app;

import org.eclipse.osgi.util.NLS;

/** The texts of the window's frame, in the reader's language where a translation exists. */
final class Messages extends NLS {
    // NLS fills public fields only.
    public static String windowTitle;
    public static String windowTitleOf;
    public static String readOnly;
    public static String inFolder;
    public static String notAnswering;
    public static String menuFile;
    public static String menuEdit;
    public static String menuView;
    public static String menuWorkflow;
    public static String menuWindow;
    public static String menuShowView;
    public static String menuFind;
    public static String menuHelp;

    static {
        initializeMessages("org.storletdesigner.app.messages", Messages.class);
    }

    private Messages() { }
}
