package org.storletdesigner.app.keys;

import org.eclipse.osgi.util.NLS;

/** The texts of the dictionary of keys, and of renaming. */
final class KeyMessages extends NLS {
    // NLS fills public fields only.
    public static String key;
    public static String kind;
    public static String readers;
    public static String writers;
    public static String findings;
    public static String source;
    public static String constant;
    public static String number;
    public static String pattern;
    public static String presence;
    public static String filter;
    public static String reading;
    public static String rename;
    public static String revealReaders;
    public static String revealWriters;
    public static String renameTitle;
    public static String renameOf;
    public static String renameHint;
    public static String newName;
    public static String places;
    public static String where;
    public static String before;
    public static String after;
    public static String willChange;
    public static String renameButton;
    public static String renameLabel;
    public static String tree;

    static {
        initializeMessages("org.storletdesigner.app.keys.messages", KeyMessages.class);
    }

    private KeyMessages() { }
}
