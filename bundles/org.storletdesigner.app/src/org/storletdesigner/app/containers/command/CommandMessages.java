package org.storletdesigner.app.containers.command;

import org.eclipse.osgi.util.NLS;

/** The texts of the commands about containers. */
final class CommandMessages extends NLS {
    // NLS fills public fields only.
    public static String openTitle;
    public static String liveName;
    public static String snapshotName;
    public static String publish;
    public static String add;
    public static String compare;
    public static String takeSnapshot;
    public static String restore;
    public static String remove;
    public static String copy;
    public static String rollBack;
    public static String rollBackQuestion;
    public static String noDocument;
    public static String noContainer;
    public static String whichContainer;
    public static String liveIn;
    public static String nothingLive;
    public static String notCopied;
    public static String several;

    static {
        initializeMessages("org.storletdesigner.app.containers.command.messages", CommandMessages.class);
    }

    private CommandMessages() { }
}
