package org.storletdesigner.app.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of the preferences. */
final class SettingsMessages extends NLS {
    // NLS fills public fields only.
    public static String theme;
    public static String themeSystem;
    public static String themeLight;
    public static String themeDark;
    public static String autosave;
    public static String reopen;
    public static String motion;
    public static String engine;
    public static String states;
    public static String steps;
    public static String libraries;
    public static String folders;
    public static String chooseFolder;
    public static String reading;

    static {
        initializeMessages("org.storletdesigner.app.preferences.messages", SettingsMessages.class);
    }

    private SettingsMessages() { }
}
