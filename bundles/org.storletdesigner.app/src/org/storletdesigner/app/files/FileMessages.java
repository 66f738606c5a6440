package org.storletdesigner.app.files;

import org.eclipse.osgi.util.NLS;

/** The texts about files. */
public final class FileMessages extends NLS {
    // NLS fills public fields only.
    public static String untitled;
    public static String openTitle;
    public static String rulesTitle;
    public static String filterWorkflows;
    public static String filterRules;
    public static String filterAll;
    public static String nothingRecent;
    public static String notOpenedTitle;
    public static String readingCancelled;
    public static String place;
    public static String changedTitle;
    public static String changed;
    public static String changedUnsaved;
    public static String gone;
    public static String reload;
    public static String compare;
    public static String keep;
    public static String reloadTitle;
    public static String recovered;
    public static String exampleLoop;
    public static String exampleThumbnails;
    public static String exampleDocuments;
    public static String exampleMedia;
    public static String exampleLoopPurpose;
    public static String exampleThumbnailsPurpose;
    public static String exampleDocumentsPurpose;
    public static String exampleMediaPurpose;

    static {
        initializeMessages("org.storletdesigner.app.files.messages", FileMessages.class);
    }

    private FileMessages() { }
}
