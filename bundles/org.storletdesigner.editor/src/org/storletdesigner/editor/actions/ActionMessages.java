package org.storletdesigner.editor.actions;

import org.eclipse.osgi.util.NLS;

/** What the steps are called that can be undone, and what they took along. */
final class ActionMessages extends NLS {
    // NLS fills public fields only.
    public static String undo;
    public static String redo;
    public static String delete;
    public static String cut;
    public static String paste;
    public static String duplicate;
    public static String move;
    public static String disable;
    public static String enable;
    public static String collapse;
    public static String expand;
    public static String arrange;
    public static String arranging;
    public static String notArranged;
    public static String note;
    public static String parts;
    public static String notCopied;
    public static String notPasted;
    public static String deleted;
    public static String deletedAlone;
    public static String foretold;
    public static String foretoldAlone;
    public static String untriggered;
    public static String untriggeredThen;
    public static String undoIt;
    public static String handlers;
    public static String edge;
    public static String edges;
    public static String expectation;
    public static String expectations;
    public static String permit;
    public static String permits;
    public static String oneNote;
    public static String notes;
    public static String and;

    static {
        initializeMessages("org.storletdesigner.editor.actions.messages", ActionMessages.class);
    }

    private ActionMessages() { }
}
