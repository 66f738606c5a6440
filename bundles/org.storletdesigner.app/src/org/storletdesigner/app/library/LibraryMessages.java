package org.storletdesigner.app.library;

import org.eclipse.osgi.util.NLS;

/** The texts of the library editor. */
final class LibraryMessages extends NLS {
    // NLS fills public fields only.
    public static String definitions;
    public static String problems;
    public static String noProblems;
    public static String noProperties;
    public static String addDefinition;
    public static String addHandler;
    public static String addVariable;
    public static String remove;
    public static String up;
    public static String down;
    public static String newDefinition;
    public static String newHandler;
    public static String newVariable;
    public static String name;
    public static String description;
    public static String category;
    public static String version;
    public static String language;
    public static String mainClass;
    public static String artefact;
    public static String digest;
    public static String code;
    public static String events;
    public static String eventCreate;
    public static String eventChange;
    public static String eventDelete;
    public static String eventsHint;
    public static String trigger;
    public static String output;
    public static String kind;
    public static String kindText;
    public static String kindNumber;
    public static String kindPattern;
    public static String list;
    public static String defaults;
    public static String allowed;
    public static String select;
    public static String editAdd;
    public static String editRemove;
    public static String editMove;
    public static String editRename;
    public static String editRenameUses;
    public static String editChange;
    public static String dialogTitle;
    public static String dialogMessage;
    public static String error;
    public static String warning;
    public static String notSaved;
    public static String openElsewhere;
    public static String saveAs;
    public static String replace;
    public static String readOnly;
    public static String saveElsewhere;
    public static String variable;
    public static String handler;
    public static String definition;
    public static String newLibrary;
    public static String notOpened;

    static {
        initializeMessages("org.storletdesigner.app.library.messages", LibraryMessages.class);
    }

    private LibraryMessages() { }
}
