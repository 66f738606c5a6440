package org.storletdesigner.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of the editor around the canvas. */
final class EditorMessages extends NLS {
    // NLS fills public fields only.
    public static String saveAs;
    public static String replace;
    public static String notSaved;
    public static String notSavedReason;
    public static String openElsewhere;
    public static String canvasName;
    public static String readOnly;
    public static String saveElsewhere;

    static {
        initializeMessages("org.storletdesigner.editor.messages", EditorMessages.class);
    }

    private EditorMessages() { }
}
