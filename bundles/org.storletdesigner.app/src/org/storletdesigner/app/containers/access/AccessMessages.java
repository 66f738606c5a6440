package org.storletdesigner.app.containers.access;

import org.eclipse.osgi.util.NLS;

/** The texts about logins. */
final class AccessMessages extends NLS {
    // NLS fills public fields only.
    public static String serverMissing;
    public static String noServer;
    public static String openToOthers;
    public static String userMissing;
    public static String projectMissing;
    public static String oneLine;
    public static String noLogin;
    public static String containerOf;

    static {
        initializeMessages("org.storletdesigner.app.containers.access.messages", AccessMessages.class);
    }

    private AccessMessages() { }
}
