package org.storletdesigner.editor.policies;

import org.eclipse.osgi.util.NLS;

/** What the steps are called that can be undone. */
final class PolicyMessages extends NLS {
    // NLS fills public fields only.
    public static String move;
    public static String resize;
    public static String align;
    public static String duplicate;
    public static String several;
    public static String renameStorlet;
    public static String renameHandler;
    public static String renameSource;
    public static String editNote;

    static {
        initializeMessages("org.storletdesigner.editor.policies.messages", PolicyMessages.class);
    }

    private PolicyMessages() { }
}
