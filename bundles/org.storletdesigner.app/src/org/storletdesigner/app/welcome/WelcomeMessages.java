package org.storletdesigner.app.welcome;

import org.eclipse.osgi.util.NLS;

/** The texts of the welcome page. */
final class WelcomeMessages extends NLS {
    // NLS fills public fields only.
    public static String title;
    public static String heading;
    public static String purpose;
    public static String start;
    public static String newWorkflow;
    public static String newTooltip;
    public static String open;
    public static String openTooltip;
    public static String rules;
    public static String rulesTooltip;
    public static String walk;
    public static String walkTooltip;
    public static String recent;
    public static String examples;
    public static String exampleTooltip;

    static {
        initializeMessages("org.storletdesigner.app.welcome.messages", WelcomeMessages.class);
    }

    private WelcomeMessages() { }
}
