package org.storletdesigner.app.containers.program;

import org.eclipse.osgi.util.NLS;

/** The texts about programs. */
final class ProgramMessages extends NLS {
    // NLS fills public fields only.
    public static String title;
    public static String titleOf;
    public static String hint;
    public static String fault;
    public static String name;
    public static String language;
    public static String main;
    public static String mainSample;
    public static String dependencies;
    public static String dependenciesSample;
    public static String put;
    public static String tooLarge;
    public static String exists;

    static {
        initializeMessages("org.storletdesigner.app.containers.program.messages", ProgramMessages.class);
    }

    private ProgramMessages() { }
}
